import { patterns } from '../languages/patterns';
import type { Section } from '../outline';

const QUESTION = /[?？]\s*$/;
/** A version ("3.7.2022.01") is no date. */
const DATED = /(?<![\d.])(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([./])\d{1,2}\2\d{4})(?![\d.])/;
const SYSTEM = '(?:windows|mac ?os|mac|os x|android|ios|ipados|iphones?|ipads?|linux|ubuntu|chrome ?os|pc|xp|vista)';
/** "Windows 8.1 and 10", "On iPhone": one remedy for each of several systems is one remedy. */
const SYSTEMS = new RegExp(
  `^(?:(?:on|for|unter|für|sur|pour|en|para|su|per|op|voor|w|dla|в|на|для) )?${SYSTEM}(?:[\\s\\d.,/&+]|and|und|et|y|or|${SYSTEM})*(?:users?)?:?$`,
  'i',
);

/**
 * Whether most headings of a page ask. Such a page has its problems in them: "Why is there no sound?" is a title like
 * any other there.
 */
export function asksQuestions(outline: readonly Section[]): boolean {
  const titles = outline.filter(({ level }) => level > 1).map(({ title }) => title);
  const questions = titles.filter(isQuestion);
  return questions.length >= 3 && questions.length >= titles.length / 3;
}

export const isQuestion = (title: string) => QUESTION.test(title);

/** Whether a heading is that of an entry in a diary or a list of changes. */
export const isDated = (title: string) => DATED.test(title);

/**
 * Whether a heading may be the title of a remedy or of a problem, and is no introduction, cause, entry of a diary, name
 * of an operating system and the like.
 *
 * @param asks whether the page asks questions, as `asksQuestions` says
 */
export function mayBeRemedy(title: string, asks: boolean): boolean {
  if (patterns.remedyPart.test(title) || isDated(title) || SYSTEMS.test(title)) return false;
  return !patterns.notFix.test(title) || (asks && isQuestion(title));
}
