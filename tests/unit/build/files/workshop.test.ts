import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundleWorker } from '../../../../src/build/files/bundleWorker';
import { BEGINS_WITH, reachedFrom } from '../../../../src/build/files/workshop';
import { withoutExtension } from '../../architecture/importRules';

const { imports, code } = await bundleWorker();
const reached = (format: keyof typeof BEGINS_WITH) => [...reachedFrom(BEGINS_WITH[format], imports)];

describe('what makes files of a format', () => {
	it('begins with all of the press that the threads’ maker imports, and with nothing else', () => {
		const maker = readFileSync(new URL('../../../../src/lib/press/make.ts', import.meta.url), 'utf8');
		const used = [...maker.matchAll(/^import \{.*\} from '\.\/(.*)';$/gm)].map(([, path]) => `src/lib/press/${path}`);
		const begun = Object.values(BEGINS_WITH).flat().map(withoutExtension);
		expect(used.length).toBeGreaterThan(4);
		expect([...new Set(begun)].sort()).toEqual([...used, 'src/build/files/zips'].sort());
	});

	it('is all that it comes to import, packages too, and no more', () => {
		const one = new Map([
			['a.ts', ['b.ts', 'package']],
			['b.ts', ['a.ts', 'c.json']],
			['c.json', []],
			['d.ts', ['c.json']]
		]);
		expect([...reachedFrom(['a.ts'], one)].sort()).toEqual(['a.ts', 'b.ts', 'c.json', 'package']);
	});

	it('is of a picture what draws pictures, and not what writes PDFs', () => {
		expect(reached('png')).toContain('src/lib/press/png/text.ts');
		expect(reached('png')).toContain('@resvg/resvg-js');
		expect(reached('png').filter((name) => name.includes('/pdf/') || name === 'pdfkit')).toEqual([]);
		expect(reached('pdf')).toContain('src/lib/press/pdf/paint.ts');
		expect(reached('pdf').filter((name) => name.includes('resvg'))).toEqual([]);
	});

	it('sets lines from right to left in threads, too: what is imported for nothing but that is left out of the bundle', () => {
		expect(code).toMatch(/from ["']bidi-js["']/);
		expect(code).toMatch(/giveBidi\(bidi\w*\)/);
	});

	it('is no page, and nothing that only pages write', () => {
		const all = new Set(Object.keys(BEGINS_WITH).flatMap((format) => reached(format as keyof typeof BEGINS_WITH)));
		expect([...all].filter((name) => /bibtex|ris\.ts|verifyFile|\.svelte/.test(name))).toEqual([]);
	});
});
