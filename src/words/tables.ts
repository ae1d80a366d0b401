import { tables as tablesInEnglish } from './en/tables.ts';
import { live } from './live.ts';

export const tables = live('tables', tablesInEnglish);
