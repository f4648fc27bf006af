/**
 * What this edition writes is what it wrote when it was recorded. If this fails, titles, columns, sentences or drawings have
 * changed: raise the edition, as CONTRIBUTING says.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { shownFigures } from '../../../src/lib/dataset/current';
import { EDITION } from '../../../src/lib/dataset/versions/edition';
import { OWN_DRAWING } from '../../../src/lib/press/drawings';
import { readFigureRecord } from '../../../src/lib/press/record/figureRecord';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import { FORMAT_NAMES, FORMATS, isTextFormat } from '../../../src/lib/press/formats';
import { jsonFile } from '../../../src/lib/press/record/json';
import { reportKitTexts } from '../../../src/lib/press/report/reportKit';
import { saidOf } from '../../../src/lib/press/said';
import { TEXTS } from '../../../src/lib/press/texts';
import { islandDataset, ownDataset } from '../given';

const DOWNLOADS = fileURLToPath(new URL(`../../fixtures/downloads/${EDITION}/unsigned/`, import.meta.url));
const RAISE = `edition ${EDITION} wrote it otherwise: raise the edition (CONTRIBUTING, “Editions”)`;

/** What a figure's kit of this edition holds. */
function kitOf(slug: string): Record<string, string> {
	const entries = unzipSync(readFileSync(`${DOWNLOADS}${slug}.zip`));
	return Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe.each(['trade-record', 'meetings', 'gazprom-loss'])('%s', (slug) => {
	const figure = shownFigures().find((each) => each.slug === slug);
	if (!figure) throw new Error(`There is no figure “${slug}”.`);
	const address = `/figures/${slug}/`;
	const order = { figure, address, drawing: OWN_DRAWING, signer: undefined, readFont: fontBytes };
	const inReportKit = FORMAT_NAMES.filter(isTextFormat).filter((format) => FORMATS[format].inReportKit);
	const made: readonly (readonly [string, () => string | Promise<string>])[] = [
		...inReportKit.map((format) => [format, () => TEXTS[format](order)] as const),
		// The kit’s own lines for pandoc, not the format of that name.
		['md', () => reportKitTexts(readFigureRecord(jsonFile(figure, address)))[`${slug}.md`] ?? '']
	];
	it.each(made)('is written as .%s as it was recorded', async (ending, make) => {
		const isSame = (await make()) === kitOf(slug)[`${slug}.${ending}`];
		expect(isSame, `${slug}.${ending}: ${RAISE}`).toBe(true);
	});
});

test.each([
	['data', ownDataset],
	['tests/fixtures/island/dataset', islandDataset]
])('%s has on record what this edition says of each version', (_, dataset) => {
	const versions = dataset().figures.flatMap((figure) => figure.versions);
	expect(versions.length).toBeGreaterThan(5);
	for (const { said, figure, number } of versions)
		expect(said.get(EDITION), `${figure.slug}, version ${number}: ${RAISE}`).toEqual(saidOf(figure));
});
