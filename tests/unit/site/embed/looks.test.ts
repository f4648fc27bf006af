import { HOUSE } from '../../../../src/lib/scene/palette';
import { describe, expect, it } from 'vitest';
import type { PublishedVersion } from '../../../../src/lib/dataset/types';
import { documentsOf, hasLooks, LOOK_TARGETS, looksCss } from '../../../../src/lib/site/embed/looks';
import { VARIANTS } from '../../../../src/lib/site/embed/variants';
import { REAL_FIGURES } from '../../figure/realFigures';

const published = REAL_FIGURES.flatMap(({ versions }) => versions)[0];
const asLean = (version: PublishedVersion): PublishedVersion => ({ ...version, files: 'lean' });

describe('the embeds of a lean figure', () => {
	it('are one document; those of any other each have their own', () => {
		expect(documentsOf({ lean: true }).map(({ name }) => name)).toEqual(['brief']);
		expect(documentsOf({})).toBe(VARIANTS);
	});

	it('keep their looks when the site is lean no more', () => {
		expect(published).toBeDefined();
		expect(hasLooks({ lean: true, versions: [] })).toBe(true);
		expect(hasLooks({ versions: published ? [asLean(published)] : [] })).toBe(true);
		expect(hasLooks({ versions: published ? [published] : [] })).toBe(false);
	});

	it('have a target for each rule', () => {
		const targets = [...LOOK_TARGETS.matchAll(/id="([a-z-]+\/?)"/g)].map(([, id]) => id);
		const asked = [...looksCss(HOUSE).matchAll(/#([a-z-]+(?:\\\/)?):target/g)].map(([, id = '']) =>
			id.replace('\\', '')
		);
		expect([...new Set(asked)].sort()).toEqual(targets.sort());
	});
});
