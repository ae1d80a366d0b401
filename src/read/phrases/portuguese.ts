import type { Phrases } from './phrases.ts';

export const portuguese: Phrases = {
  labels: [
    'tempo de leitura: *', 'ir para o conteúdo', 'início', 'menu', 'buscar', 'pesquisar', 'entrar', 'iniciar sessão', 'cadastre-se',
    'assine', 'assine já', 'assine a *', 'assinar', 'newsletter', 'receba *newsletter*', 'compartilhar',
    'compartilhe', 'partilhar', 'compartilhar no/via *', 'partilhar no *', 'enviar por e-mail', 'imprimir',
    'siga-nos', 'siga-nos no *', 'siga o * no *', 'publicidade', 'anúncio', 'patrocinado', 'última hora', 'urgente',
    'últimas notícias', 'todas as notícias', 'ao vivo', 'em direto', 'comentar', 'tempo de leitura *',
    'voltar ao topo', 'ver mais', 'ver tudo', 'ver todos', 'mostrar mais', 'carregar mais', 'próximo', 'anterior',
    'clique aqui', 'clique aqui *', 'saiba mais', 'política de privacidade', 'termos de uso', 'termos e condições',
    'contato', 'contacto', 'cookies', 'aceitar', 'aceitar todos', 'usamos cookies …', 'utilizamos cookies …',
    'este site utiliza cookies …', 'este site usa cookies …', 'copiar link', 'conteúdo exclusivo *',
    'continua após a publicidade', 'continua depois da publicidade',
  ],
  lists: [
    'leia mais', 'leia também', 'leia ainda', 'ler mais', 'veja também', 'veja mais', 'saiba mais',
    'notícias relacionadas', 'artigos relacionados', 'relacionados', 'conteúdo relacionado', 'mais vistas',
    'mais notícias', 'mais sobre *', 'mais sobre este assunto', 'recomendados', 'você pode gostar',
    'também te pode interessar', 'temas', 'tópicos relacionados', 'tags', 'últimas', 'destaques',
  ],
  ends: [
    'comentários', '# comentários', 'ver comentários', 'deixe um comentário', 'deixe seu comentário', 'mais lidas',
    'mais lidos', 'as mais lidas', 'todos os direitos reservados', '* todos os direitos reservados',
  ],
  credits: [
    'com informações da *', 'com informações do *', 'com informações de *', 'com agências', 'com *, agências',
    'fonte: *', 'fontes: *', '* contribuiu para esta reportagem',
  ],
  by: ['por'],
  times: [
    'publicado', 'publicado em', 'atualizado', 'atualizado em', 'às', 'em', 'de', 'há', 'horas', 'h', 'hora',
    'minutos', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo',
    'última atualização',
  ],
  captions: ['foto', 'imagem', 'fotografia', 'legenda', 'foto de arquivo', 'legenda da foto'],
};
