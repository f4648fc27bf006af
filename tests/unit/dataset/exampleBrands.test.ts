/** The examples in `tests/fixtures/brands`, each put to a dataset that has none: whole brands, which pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HOUSE } from '../../../src/lib/scene/palette';
import { siteName } from '../../../src/lib/sentences/siteName';
import { sourceLines } from '../../../src/lib/figure/sourceLine';
import { SmallFolder } from './smallDataset';

const FOLDER = fileURLToPath(new URL('../../fixtures/brands/', import.meta.url));
const FILES = readdirSync(FOLDER);
const EXAMPLES = FILES.filter((name) => name.endsWith('.yaml'));
const LOGOS = FILES.filter((name) => !name.endsWith('.yaml'));

test('there are three', () => {
	expect(EXAMPLES).toHaveLength(3);
});

test.each(EXAMPLES)('%s passes, and names its figures', (example) => {
	const small = new SmallFolder();
	small.write('dataset.yaml', small.read('dataset.yaml') + readFileSync(FOLDER + example, 'utf8'));
	for (const logo of LOGOS) small.write(logo, readFileSync(FOLDER + logo));
	const { dataset, problems } = small.load();
	expect(problems).toEqual([]);
	const [figure] = dataset?.figures ?? [];
	if (!dataset?.brand || !figure) throw new Error('no branded figure');
	expect(dataset.brand.logo?.light.height).toBeGreaterThan(0);
	for (const theme of ['light', 'dark'] as const)
		expect(dataset.brand.palette[theme].stated).not.toBe(HOUSE[theme].stated);
	expect(sourceLines(figure, '/figures/x/').at(-1)).toMatch(new RegExp(`^${siteName(dataset)}: `));
});
