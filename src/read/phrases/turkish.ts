import type { Phrases } from './phrases.ts';

export const turkish: Phrases = {
  labels: [
    'içeriğe geç', 'ana sayfa', 'anasayfa', 'menü', 'ara', 'giriş yap', 'üye ol', 'kayıt ol', 'abone ol', 'bülten',
    'bültenimize abone olun', 'haber bülteni', 'paylaş', 'bu haberi paylaş', "facebook'ta paylaş",
    "twitter'da paylaş", 'yazdır', 'bizi takip edin', 'bizi *takip edin', 'takip et', 'reklam', 'ilan', 'sponsorlu',
    'son dakika', 'tüm haberler', 'son haberler', 'canlı', 'canlı yayın', 'yorumları gör', 'okuma süresi *',
    'yukarı çık', 'daha fazla', 'daha fazla göster', 'tümünü gör', 'sonraki', 'önceki', 'buraya tıklayın', 'tıklayın',
    'gizlilik politikası', 'kullanım koşulları', 'iletişim', 'künye', 'çerezler', 'kabul et', 'tümünü kabul et',
    'bu site çerez *', 'bu sitede çerez …', 'web sitemizde çerez …', 'çerez politikası', 'bağlantıyı kopyala',
  ],
  lists: [
    'devamını oku', 'devamı', 'ayrıca okuyun', 'bunları da okuyun', 'ilgili haberler', 'ilgili haber',
    'ilgili konular', 'ilgili içerikler', 'benzer haberler', 'en çok okunan haberler', 'önerilenler',
    'sizin için öneriler', 'ilginizi çekebilir', 'bunlar da ilginizi çekebilir', 'etiketler', 'konular',
    'diğer haberler', 'öne çıkanlar',
  ],
  ends: [
    'yorumlar', '# yorum', 'yorum yap', 'yorum yaz', 'en çok okunanlar', 'çok okunanlar', 'tüm hakları saklıdır',
    '* tüm hakları saklıdır', 'her hakkı saklıdır',
  ],
  credits: ['kaynak: *', 'kaynaklar: *', 'haber: *', 'derleyen: *'],
  by: ['yazan', 'haber', 'yazar'],
  times: [
    'yayınlanma', 'yayın tarihi', 'güncelleme', 'son güncelleme', 'güncellendi', 'yayınlandı', 'tarih', 'saat',
    'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar', 'önce', 'dakika',
  ],
  captions: ['fotoğraf', 'foto', 'görsel', 'arşiv fotoğrafı'],
};
