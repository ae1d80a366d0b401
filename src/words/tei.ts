import { tei as teiInEnglish } from './en/tei.ts';
import { live } from './live.ts';

export const tei = live('tei', teiInEnglish);
