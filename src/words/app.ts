import { app as appInEnglish } from './en/app.ts';
import { live } from './live.ts';

export const app = live('app', appInEnglish);
