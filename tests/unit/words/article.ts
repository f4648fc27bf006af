import { existsSync, readFileSync } from 'node:fs';

/** The first article's text, which is not part of the project: tests that need it are skipped without it. */
const PLACE = '../shared/sources/usip-2024-putin-china.txt';

export const articleText: string | undefined = existsSync(PLACE) ? readFileSync(PLACE, 'utf8') : undefined;
