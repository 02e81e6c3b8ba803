import { bundleSubject } from './bundle-subject';

/** What is measured beside each other. */
export interface Subject {
  /** As it is printed. */
  name: string;
  /** Its file in subjects/, which exports `run(document)`. */
  file: string;
}

export const FLOOR: Subject = { name: 'floor', file: 'floor' };
export const STAGE_1: Subject = { name: 'stage 1', file: 'stage-1' };
export const ANALYSE: Subject = { name: 'analyse', file: 'analyse' };
export const READERABLE: Subject = { name: 'isProbablyReaderable', file: 'probably-readerable' };
export const READER_VIEW: Subject = { name: 'Reader View', file: 'reader-view' };
export const CLIPPER: Subject = { name: 'Clipper', file: 'clipper' };

export const SUBJECTS: readonly Subject[] = [FLOOR, STAGE_1, READERABLE, ANALYSE, READER_VIEW, CLIPPER];

/** A subject with its script, as a build would make it: it leaves `subject.run`. */
export interface BundledSubject extends Subject {
  code: string;
}

export async function bundleSubjects(subjects: readonly Subject[]): Promise<BundledSubject[]> {
  return Promise.all(subjects.map(async (subject) => ({ ...subject, code: (await bundleSubject(subject.file)).code })));
}

/** A script that puts all of them into one world: `subjects[name](document)`. */
export function installAll(subjects: readonly BundledSubject[]): string {
  const entries = subjects.map(
    ({ name, code }) => `subjects[${JSON.stringify(name)}] = (() => { ${code}; return subject.run; })();`,
  );
  return `(() => { const subjects = {}; ${entries.join('\n')} globalThis.subjects = subjects; return true; })()`;
}
