import { allSources as allSourcesInEnglish } from './en/all-sources.ts';
import { live } from './live.ts';

export const allSources = live('allSources', allSourcesInEnglish);
