import { findings as findingsInEnglish } from './en/findings.ts';
import { live } from './live.ts';

export const findings = live('findings', findingsInEnglish);
