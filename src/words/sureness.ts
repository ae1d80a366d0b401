import { sureness as surenessInEnglish } from './en/sureness.ts';
import { live } from './live.ts';

export const sureness = live('sureness', surenessInEnglish);
