import { classroom as classroomInEnglish } from './en/classroom.ts';
import { live } from './live.ts';

export const classroom = live('classroom', classroomInEnglish);
