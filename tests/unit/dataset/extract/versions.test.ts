import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { EXTRACTORS } from '../../../../src/lib/dataset/extract/versions';

const PACKAGES: Readonly<Record<string, string>> = { readability: '@mozilla/readability' };

it('texts are taken out by the very versions that are installed, which package.json pins', () => {
	const { devDependencies: dependencies } = z
		.object({ devDependencies: z.record(z.string(), z.string()) })
		.parse(JSON.parse(readFileSync('package.json', 'utf8')));
	const named = Object.values(EXTRACTORS).flatMap((by) =>
		by
			.split(', ')
			.map((part) => part.split(' '))
			.filter(([, version]) => version?.includes('.'))
	);
	expect(named.length).toBeGreaterThan(4);
	for (const [name = '', version] of named) expect(dependencies[PACKAGES[name] ?? name], name).toBe(version);
});
