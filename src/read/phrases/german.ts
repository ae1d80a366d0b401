import type { Phrases } from './phrases.ts';

export const german: Phrases = {
  labels: [
    'artikel zum hören*', 'anhören mit', 'anhören mit *', 'drucken *', 'schlagwörter *', 'zum inhalt springen',
    'zur navigation', 'direkt zum inhalt', 'startseite', 'menü', 'suche', 'suchen', 'anmelden', 'einloggen',
    'registrieren', 'abonnieren', 'jetzt abonnieren', 'abo', 'newsletter', 'newsletter abonnieren',
    'jetzt newsletter *', 'zum newsletter *', 'melden sie sich *newsletter* an', 'teilen', 'artikel teilen',
    'auf facebook teilen', 'auf twitter teilen', 'per e-mail teilen', 'seite teilen', 'drucken', 'artikel drucken',
    'merken', 'auf die merkliste', 'versenden', 'folgen sie uns', 'folgen sie uns auf *', 'folgen sie * auf twitter',
    'anzeige', 'werbung', 'eilmeldung', 'alle nachrichten', 'aktuell', 'live', 'video', 'mediathek',
    'zurück zur startseite', 'nach oben', 'zurück', 'weiter', 'mehr laden', 'mehr anzeigen', 'alle anzeigen',
    'kommentieren', 'diskutieren sie mit', 'ihre meinung *', 'leserbrief schreiben', 'feedback', 'fehler melden',
    'haben sie einen fehler *', 'datenschutz', 'datenschutzerklärung', 'agb', 'nutzungsbedingungen', 'kontakt',
    'cookies', 'alle akzeptieren', 'akzeptieren', 'zustimmen', 'ablehnen', 'wir verwenden cookies …',
    'diese website verwendet cookies …', 'mit der nutzung dieser website …', 'lesezeit *', '# min',
    '# minuten lesezeit', 'schriftgröße', 'vorlesen', 'artikel anhören', 'mehr erfahren', 'hier klicken',
    'klicken sie hier *', 'permalink *', 'autorin/autor *', 'datum #', 'themenseiten *',
  ],
  lists: [
    'lesen sie auch', 'lesen sie mehr', 'lesen sie mehr zum thema', 'mehr zum thema', 'mehr dazu', 'mehr aus *',
    'mehr von *', 'zum thema', 'auch interessant', 'weitere artikel', 'weiterlesen', 'weiterführende links',
    'verwandte artikel', 'verwandte themen', 'beliebt', 'empfehlungen', 'empfohlen', 'empfehlungen der redaktion',
    'themen', 'schlagworte', 'schlagwörter', 'stichwörter', 'aktuelle nachrichten', 'siehe auch',
    'audio und video zum thema', 'links zum thema', 'neueste artikel', 'topmeldungen',
  ],
  ends: [
    'kommentare', '# kommentare', 'kommentar schreiben', 'kommentar verfassen', 'meistgelesen',
    'meistgelesene artikel', 'die meistgelesenen artikel', 'das könnte sie auch interessieren',
    'alle rechte vorbehalten', '* alle rechte vorbehalten', 'die redaktion empfiehlt', 'impressum',
  ],
  credits: [
    'mit material von *', 'mit informationen von *', 'mit agenturmaterial', 'mit agenturen', 'quelle: *',
    'quellen: *', 'redaktion: *', 'mitarbeit: *', 'unter mitarbeit von *',
  ],
  by: ['von'],
  times: [
    'veröffentlicht', 'aktualisiert', 'aktualisiert am', 'stand', 'zuletzt aktualisiert', 'erstellt', 'am', 'um',
    'uhr', 'vom', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'mez',
    'mesz', 'vor', 'stunden', 'minuten', 'datum',
  ],
  captions: ['foto', 'bild', 'bildunterschrift', 'archivbild', 'archivfoto', 'symbolbild'],
};
