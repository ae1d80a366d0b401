import { printing as printingInEnglish, report as reportInEnglish } from './en/report.ts';
import { live } from './live.ts';

export const report = live('report', reportInEnglish);
export const printing = live('printing', printingInEnglish);
