import type { Phrases } from './phrases.ts';

export const polish: Phrases = {
  labels: [
    'przejdź do treści', 'strona główna', 'menu', 'szukaj', 'zaloguj się', 'zaloguj', 'zarejestruj się', 'subskrybuj',
    'prenumerata', 'newsletter', 'zapisz się na newsletter *', 'zapisz się do newslettera *', 'udostępnij',
    'udostępnij na *', 'podziel się', 'wyślij e-mailem', 'drukuj', 'obserwuj nas', 'obserwuj nas na *', 'śledź nas *',
    'reklama', 'ogłoszenie', 'artykuł sponsorowany', 'z ostatniej chwili', 'wszystkie wiadomości',
    'najnowsze wiadomości', 'na żywo', 'skomentuj', 'czas czytania *', 'do góry', 'powrót', 'pokaż więcej',
    'zobacz wszystkie', 'więcej', 'następny', 'poprzedni', 'kliknij tutaj', 'kliknij tutaj *', 'dowiedz się więcej',
    'polityka prywatności', 'regulamin', 'kontakt', 'cookies', 'akceptuję', 'zgadzam się', 'używamy plików cookie …',
    'ta strona używa plików cookie …', 'ta strona używa cookies …', 'kopiuj link', 'dalszy ciąg materiału pod wideo',
    'dalsza część tekstu *',
  ],
  lists: [
    'czytaj więcej', 'czytaj też', 'czytaj także', 'czytaj również', 'przeczytaj także', 'przeczytaj też',
    'zobacz także', 'zobacz też', 'zobacz również', 'więcej na ten temat', 'powiązane artykuły', 'powiązane',
    'powiązane tematy', 'najnowsze', 'polecane', 'polecamy', 'może cię zainteresować', 'warto przeczytać', 'tagi',
    'tematy', 'więcej o', 'więcej z *',
  ],
  ends: [
    'komentarze', '# komentarzy', 'komentarze #', 'dodaj komentarz', 'zobacz komentarze', 'najczęściej czytane',
    'najpopularniejsze', 'wszelkie prawa zastrzeżone', '* wszelkie prawa zastrzeżone',
  ],
  credits: ['źródło: *', 'źródła: *', 'na podstawie *', 'współpraca: *', 'oprac *', 'opracowanie: *'],
  by: ['autor', 'autorka', 'oprac'],
  times: [
    'opublikowano', 'publikacja', 'aktualizacja', 'zaktualizowano', 'data publikacji', 'ostatnia aktualizacja',
    'godz', 'godzina', 'o', 'dnia', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela',
    'temu', 'minut', 'r',
  ],
  captions: ['fot', 'foto', 'zdjęcie', 'zdjęcie ilustracyjne', 'zdjęcie archiwalne'],
};
