import { expect, it } from 'vitest';
import measured from '../../../../docs/scale.json';
import { storageOf } from '../../../bench/scale/arithmetic';
import { scaleDocument } from '../../../bench/scale/document';

it('docs/scale.md tells what was measured, and what follows from that', async () => {
	// After a change of its words: `npx vitest run --project unit document -u`.
	await expect(scaleDocument(measured)).toMatchFileSnapshot('../../../../docs/scale.md');
});

it('reckons what a store asks for', () => {
	expect(storageOf({ gigabytes: 1000, files: 2_000_000 })).toEqual({ aMonth: 15, toSend: 9 });
});

it('estimates only what is larger than all that was measured', () => {
	const { day, cores, builds } = measured;
	const [one, two] = builds;
	if (!one || !two) throw new Error('Two builds are needed.');
	const rows = (text: string) => [...text.matchAll(/^\| ([\d,]+) \| ≈/gm)].map(([, figures]) => figures);
	expect(rows(scaleDocument({ day, cores, builds: [one, two] }))).toEqual(['10,000', '100,000', '1,000,000']);
	expect(rows(scaleDocument({ day, cores, builds }))).toEqual(['100,000', '1,000,000']);
});
