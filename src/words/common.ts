import { common as commonInEnglish } from './en/common.ts';
import { live } from './live.ts';

export const common = live('common', commonInEnglish);
