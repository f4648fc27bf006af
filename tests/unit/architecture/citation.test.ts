import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const versioned = z.object({ version: z.string(), license: z.string() });

it('CITATION.cff, package.json and CHANGELOG name one version and one licence', () => {
	const ours = versioned.parse(JSON.parse(readFileSync('package.json', 'utf8')));
	expect(versioned.parse(parse(readFileSync('CITATION.cff', 'utf8')))).toEqual(ours);
	expect(/^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(ours.version);
});
