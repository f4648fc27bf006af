import { describe, expect, it } from 'vitest';
import { wantedPart } from '../../../../src/lib/site/figure/wantedParts';

const IDS = ['brief', 'chart', 'table', 'sources', 'cite', 'use', 'readings'];
const at = (end: string) => wantedPart(new URL(`https://example.org/figures/trade-record/${end}`), IDS);

describe('what an address asks of a figure’s page', () => {
	it('is nothing where it names what is there, or nothing', () => {
		for (const end of [
			'',
			'#table',
			'#readings',
			'?mark=x',
			'?utm_source=mail',
			'#:~:text=record',
			'#table:~:text=x',
			'?tab=',
			'?use='
		])
			expect(at(end), end).toBe(undefined);
	});

	it('is a view or the uses, by whatever name', () => {
		expect(at('?tab=table')).toEqual({ fragment: 'table' });
		expect(at('?tab=Record')).toEqual({ fragment: 'chart' });
		expect(at('?use=slide')).toEqual({ fragment: 'use' });
	});

	it('is told where it is not there, with the nearest that is shown in its place', () => {
		expect(at('?tab=tabel')).toEqual({
			fragment: 'table',
			told: {
				before: 'panels',
				text: 'The address names the view “tabel”, which this page does not have. Shown: table.'
			}
		});
		expect(at('#reading')?.fragment).toBe('readings');
		expect(at('?use=slides')?.told?.text).toContain('Shown: slide.');
	});

	it('is told with what there is where nothing is near', () => {
		expect(at('?tab=nix')).toEqual({
			told: {
				before: 'panels',
				text: 'The address names the view “nix”, which this page does not have. It has: brief, chart, table, sources.'
			}
		});
		expect(at('?use=xyzzy')?.told?.text).toContain('It has: report, slide, web, post.');
		expect(at('#%E0%A4%A')?.told?.text).toContain('%E0%A4%A');
	});
});
