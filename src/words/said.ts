import { said as saidInEnglish } from './en/said.ts';
import { live } from './live.ts';

export const said = live('said', saidInEnglish);
