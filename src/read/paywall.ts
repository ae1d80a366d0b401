import { plainLine } from './shape.ts';

/** What pages say where the free part of an article ends: how such a line begins, in lower case. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'continue reading', 'keep reading', 'to continue reading', 'subscribe to read', 'subscribe to continue', 'subscribe now to read', 'sign in to read',
    'sign in to continue', 'log in to continue', 'log in to read', 'read the full article', 'read the full story', 'to read the full', 'to read the rest',
    'this article is for subscribers', 'this article is for members', 'this story is for subscribers', 'this content is for subscribers',
    'this content is only available to', 'unlock this article', 'unlock the full', 'you have reached your', "you've reached your", 'already a subscriber',
    'become a member to read', 'create a free account to', 'register to read', 'register to continue', 'get unlimited access', 'this is a preview',
  ],
  de: [
    'weiterlesen mit', 'jetzt weiterlesen', 'dieser artikel ist nur', 'diesen artikel weiterlesen', 'lesen sie weiter mit', 'um weiterzulesen',
    'sie möchten weiterlesen', 'exklusiv für abonnenten', 'nur für abonnenten', 'mit einem abo weiterlesen', 'dieser inhalt ist exklusiv',
  ],
  fr: [
    'la suite est réservée', 'il vous reste', 'article réservé aux abonnés', 'réservé aux abonnés', 'cet article est réservé', 'pour lire la suite',
    'abonnez-vous pour lire', 'lire la suite avec', 'déjà abonné', 'la suite de cet article',
  ],
  es: [
    'para seguir leyendo', 'contenido exclusivo para', 'para continuar leyendo', 'suscríbete para', 'este contenido es exclusivo', 'regístrate para seguir',
    'ya eres suscriptor',
  ],
  pt: ['conteúdo exclusivo para', 'para continuar a ler', 'para continuar lendo', 'assine para ler', 'já é assinante', 'este artigo é exclusivo'],
  it: ['contenuto riservato agli abbonati', 'articolo riservato agli abbonati', 'per continuare a leggere', 'abbonati per leggere', 'sei già abbonato', 'questo contenuto è riservato'],
  nl: ['lees verder met', 'verder lezen', 'dit artikel is exclusief', 'word abonnee om', 'log in om verder te lezen', 'al abonnee'],
  pl: ['dalszy ciąg artykułu', 'aby przeczytać cały', 'aby czytać dalej', 'artykuł dostępny tylko', 'treść dostępna tylko', 'pozostało'],
  tr: ['haberin devamı', 'yazının devamı', 'devamını okumak için', 'okumaya devam etmek için', 'bu içerik abonelere'],
  ru: ['читать полностью', 'материал доступен только', 'чтобы читать дальше', 'чтобы прочитать полностью', 'оформите подписку, чтобы', 'продолжение доступно', 'полный текст доступен'],
  uk: ['читати повністю', 'матеріал доступний лише', 'матеріал доступний тільки', 'щоб читати далі', 'щоб прочитати повністю', 'оформіть підписку, щоб', 'повний текст доступний'],
  ar: ['لمتابعة القراءة', 'لقراءة المقال كاملا', 'لقراءة المزيد اشترك', 'هذا المحتوى للمشتركين', 'للمشتركين فقط', 'اشترك لقراءة'],
  he: ['להמשך קריאה', 'להמשך הקריאה', 'כתבה זו למנויים', 'למנויים בלבד', 'כדי להמשיך לקרוא'],
  zh: ['订阅后继续阅读', '登录后继续阅读', '订阅以继续阅读', '本文仅限订阅', '本文为付费', '訂閱以繼續閱讀', '登入後繼續閱讀', '剩余'],
  ja: ['この記事は有料', 'この記事は会員限定', '有料会員限定', '続きを読むには', '残り'],
  ko: ['이 기사는 유료', '계속 읽으려면', '구독자 전용', '전문을 보려면'],
};

/** By their first sign, so that a line is compared with few of them. */
const BY_SIGN = new Map<string, string[]>();
for (const beginning of Object.values(BEGINNINGS).flat()) BY_SIGN.set(beginning.charAt(0), [...(BY_SIGN.get(beginning.charAt(0)) ?? []), beginning]);

/** Whether a line says that the rest must be paid for, or read elsewhere. */
export function isPaywall(line: string): boolean {
  const plain = plainLine(line.slice(0, 200));
  return (BY_SIGN.get(plain.charAt(0)) ?? []).some((beginning) => plain.startsWith(beginning));
}
