import { keeping as keepingInEnglish } from './en/keeping.ts';
import { live } from './live.ts';

export const keeping = live('keeping', keepingInEnglish);
