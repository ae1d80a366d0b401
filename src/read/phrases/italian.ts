import type { Phrases } from './phrases.ts';

export const italian: Phrases = {
  labels: [
    'vai al contenuto', 'salta al contenuto', 'home', 'menu', 'cerca', 'accedi', 'registrati', 'abbonati',
    'abbonati ora', 'abbonati a *', 'iscriviti', 'iscriviti alla newsletter *', 'iscriviti a *', 'newsletter',
    'condividi', 'condividi su *', "condividi l'articolo", 'condividi questo articolo', 'invia per email', 'stampa',
    'seguici', 'seguici su *', 'pubblicità', 'annuncio', 'sponsorizzato', "ultim'ora", 'ultima ora', 'ultime notizie',
    'tutte le notizie', 'in diretta', 'diretta', 'commenta', 'tempo di lettura *', 'torna su', "torna all'inizio",
    'mostra di più', 'vedi tutti', 'vedi altro', 'carica altri', 'successivo', 'precedente', 'clicca qui',
    'clicca qui *', 'scopri di più', 'informativa sulla privacy', 'privacy', 'termini e condizioni', 'note legali',
    'contatti', 'cookie', 'accetta', 'accetta tutti', 'rifiuta', 'usiamo i cookie …', 'utilizziamo i cookie …',
    'questo sito utilizza cookie …', 'questo sito utilizza i cookie …', 'copia link',
    'contenuto riservato agli abbonati', 'articolo riservato agli abbonati',
  ],
  lists: [
    'leggi anche', 'leggi di più', 'leggi tutto', 'continua a leggere', 'vedi anche', 'guarda anche',
    'per approfondire', 'articoli correlati', 'notizie correlate', 'correlati', 'potrebbe interessarti',
    'potrebbe interessarti anche', 'ti potrebbe interessare', 'più lette', 'più visti', 'altre notizie', 'altro su *',
    'raccomandati', 'consigliati', 'da non perdere', 'argomenti', 'temi', 'tag',
  ],
  ends: [
    'commenti', '# commenti', 'leggi i commenti', 'lascia un commento', 'scrivi un commento', 'i più letti',
    'più letti', 'le più lette', 'tutti i diritti riservati', '* tutti i diritti riservati', 'riproduzione riservata',
    '© riproduzione riservata',
  ],
  credits: [
    'con informazioni di *', 'con agenzie', 'fonte: *', 'fonti: *', 'ha collaborato *',
    '* ha contribuito a questo articolo',
  ],
  by: ['di', 'dal nostro inviato', 'a cura di'],
  times: [
    'pubblicato', 'pubblicato il', 'aggiornato', 'aggiornato il', 'aggiornato alle', 'modificato il', 'il', 'alle',
    'ore', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'minuti', 'fa',
    'ultimo aggiornamento',
  ],
  captions: ['foto', 'immagine', 'didascalia', "foto d'archivio"],
};
