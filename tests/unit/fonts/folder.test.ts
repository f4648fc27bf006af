import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FONT_FOLDER, readMetrics, readStylesheet } from '../../../src/lib/fonts/folder';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the folder of the built fonts', () => {
	it('has the measures of the five faces, and their style sheet', () => {
		const { text } = readMetrics(FONT_FOLDER).faces;
		expect(text.unitsPerEm).toBeGreaterThan(0);
		expect(readStylesheet(FONT_FOLDER)).toContain(`url(./public-sans-400-core.`);
	});

	it('says how fonts are made where there are none', () => {
		expect(() => readMetrics(folder)).toThrow(/metrics\.json is missing\. .*npm run fonts$/);
		expect(() => readStylesheet(folder)).toThrow(/fonts\.css is missing\. .*npm run fonts$/);
	});

	it.each(['{"faces": {}, "supplements": []}', '{"faces":', 'null'])('refuses other measures: %s', (text) => {
		writeFileSync(join(folder, 'metrics.json'), text);
		expect(() => readMetrics(folder)).toThrow(/metrics\.json: These are no measures .*npm run fonts$/);
	});
});
