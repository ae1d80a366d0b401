import type { Phrases } from './phrases.ts';

export const spanish: Phrases = {
  labels: [
    'saltar al contenido', 'ir al contenido', 'inicio', 'portada', 'menú', 'buscar', 'iniciar sesión', 'regístrate',
    'registrarse', 'suscríbete', 'suscribirse', 'suscríbete a *', 'suscríbase a *', 'boletín', 'boletines',
    'newsletter', 'recibe *boletín*', 'compartir', 'compartir en *', 'comparte', 'comparte esta noticia',
    'comparte este artículo', 'enviar por correo', 'imprimir', 'síguenos', 'síguenos en *', 'síganos en *',
    'publicidad', 'anuncio', 'patrocinado', 'última hora', 'todas las noticias', 'últimas noticias', 'en vivo',
    'en directo', 'comentar', 'escribe un comentario', 'tiempo de lectura *', 'volver arriba', 'ver más', 'ver todo',
    'mostrar más', 'cargar más', 'siguiente', 'anterior', 'haga clic aquí', 'haz clic aquí', 'más información',
    'aviso legal', 'política de privacidad', 'política de cookies', 'términos y condiciones', 'términos de uso',
    'contacto', 'cookies', 'aceptar', 'aceptar todo', 'rechazar', 'configurar cookies', 'utilizamos cookies …',
    'usamos cookies …', 'este sitio utiliza cookies …', 'este sitio web utiliza cookies …', 'copiar enlace',
    'escuchar artículo', 'archivado en', 'contenido exclusivo *', 'si quieres *suscríbete*',
    'derechos de autor de la imagen *', 'tu navegador no *',
  ],
  lists: [
    'leer más', 'lea más', 'lee más', 'lea también', 'lee también', 'lea además', 'también te puede interesar',
    'te puede interesar', 'quizás también te interese', 'le puede interesar', 'ver también', 'vea también',
    'más sobre este tema', 'más sobre *', 'noticias relacionadas', 'artículos relacionados', 'relacionados',
    'contenido relacionado', 'temas relacionados', 'más noticias', 'más leído', 'las más leídas', 'más vistos',
    'temas', 'etiquetas', 'recomendados', 'recomendamos', 'no te pierdas', 'en otras noticias',
    'principales noticias',
  ],
  ends: [
    'comentarios', '# comentarios', 'ver comentarios', 'deja un comentario', 'deje su comentario', 'más leídas',
    'lo más leído', 'lo más visto', 'todos los derechos reservados', '* todos los derechos reservados',
    'te recomendamos',
  ],
  credits: [
    'con información de *', 'con informaciones de *', 'con datos de *', 'fuente: *', 'fuentes: *',
    'con reportes de *', '* contribuyó a este reportaje', '* contribuyó a este artículo', '* colaboró en este *',
  ],
  by: ['por'],
  times: [
    'publicado', 'publicado el', 'actualizado', 'actualizado el', 'a las', 'el', 'de', 'del', 'horas', 'hora', 'h',
    'hrs', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'hace', 'minutos',
    'última actualización',
  ],
  captions: ['foto', 'imagen', 'fotografía', 'pie de foto', 'foto de archivo', 'imagen de archivo'],
};
