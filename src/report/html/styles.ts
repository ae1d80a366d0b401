import type { AnswerKey, Report } from '../contents/report.ts';
import { closing } from './styles/closing.ts';
import { frame } from './styles/frame.ts';
import { pageRules } from './styles/page.ts';
import { passages } from './styles/passages.ts';
import { tables } from './styles/tables.ts';

/** All rules of a report's page, its running heads too. */
export function reportStyles(report: Report): string {
  return styles(report, report.choices.paper, report.choices.largePrint);
}

export function answerKeyStyles(key: AnswerKey): string {
  return styles(key, key.paper, key.largePrint);
}

function styles(document: Report | AnswerKey, paper: string, largePrint: boolean): string {
  return frame + tables + passages + closing + pageRules(document, paper, largePrint);
}
