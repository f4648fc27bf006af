/** The gallery is the snapshot test of all chart types: `npm run docs:charts` records it, to be looked at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { galleryFiles } from '../../../../src/build/gallery/chartsPage';
import { gallery } from '../../../../src/build/gallery/gallery';
import { CHART_TYPES } from '../../../../src/lib/charts/specs';
import { parseXml } from '../../figure/svg';

const examples = gallery();
const files = galleryFiles(examples);
const drawn = examples.filter(({ figure }) => figure);

it.each(drawn.map(({ name }) => `charts/${name}.svg`))('%s is still what is drawn (npm run docs:charts)', (path) => {
	expect(existsSync(`docs/${path}`), 'npm run docs:charts draws it').toBe(true);
	expect(readFileSync(`docs/${path}`, 'utf8')).toBe(files.get(path));
	expect(parseXml(files.get(path) ?? '').name).toBe('svg');
});

it('docs/charts.md shows all of them, and what is refused', () => {
	expect(readFileSync('docs/charts.md', 'utf8')).toBe(files.get('charts.md'));
	expect(readdirSync('docs/charts').sort()).toEqual(drawn.map(({ name }) => `${name}.svg`).sort());
});

it('has each chart type with what it is for, and refuses only what a chart cannot say', () => {
	for (const type of CHART_TYPES) expect(drawn.filter((example) => example.type === type).length).toBeGreaterThan(4);
	const codes = examples.flatMap(({ name, problems }) => problems.map(({ code }) => `${name}: ${code}`));
	expect(codes.filter((code) => !/: (?:chart-count|chart-unit|chart-range|open-interval)$/.test(code))).toEqual([
		'rank-derived: unit-mismatch'
	]);
	expect(examples.filter(({ figure, problems }) => !figure && problems.length !== 1)).toEqual([]);
});
