import { versions as versionsInEnglish } from './en/versions.ts';
import { live } from './live.ts';

export const versions = live('versions', versionsInEnglish);
