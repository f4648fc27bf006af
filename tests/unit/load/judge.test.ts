import { PAGE_HEADER } from '../../../src/lib/site/shell/policy.js';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/synthetic/random';
import { askFor, WAYS, type Asked, type Way } from '../../load/asking';
import { cacheOf, kindOf, typeOf } from '../../load/files';
import { judge } from '../../load/judge';
import { reportFaults, reportTable } from '../../load/report';
import type { Answer } from '../../load/send';

const CSV = Buffer.from('what,value\nTrade,240\nTrade before,150\n');
const TYPE = 'text/csv; charset=utf-8';
const KNOWN = { etag: '"a-1"', modified: 'Wed, 25 Nov 2026 04:00:00 GMT' };
const ask = (way: Way, path = 'figures/trade.csv'): Asked =>
	askFor({ kind: kindOf(path), path, address: path }, way, KNOWN, CSV.length, seeded(1));

/** What a server answers that does as `docs/deploy.md` says. */
function rightAnswer({ way, ranges }: Asked): Answer {
	const headers = {
		'content-type': TYPE,
		'cache-control': 'public, max-age=300',
		'x-content-type-options': 'nosniff',
		'access-control-allow-origin': '*',
		vary: 'Accept-Encoding'
	};
	const [piece] = ranges;
	const rangeOf = ([first, last]: readonly [number, number]) => `bytes ${first}-${last}/${CSV.length}`;
	if (way === 'known etag' || way === 'known date') return { status: 304, headers, body: Buffer.alloc(0) };
	if (way === 'HEAD') return { status: 200, headers, body: Buffer.alloc(0) };
	if (way === 'gzip') return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(CSV) };
	if (way === 'bytes beyond the end')
		return {
			status: 416,
			headers: {
				...headers,
				'x-content-type-options': 'nosniff, nosniff',
				'content-range': `bytes */${CSV.length}`
			},
			body: Buffer.from('no')
		};
	if (way === 'two ranges') {
		const parts = ranges.map(
			(range) =>
				`\r\n--7\r\nContent-Type: ${TYPE}\r\nContent-Range: ${rangeOf(range)}\r\n\r\n${String(CSV.subarray(range[0], range[1] + 1))}`
		);
		return {
			status: 206,
			headers: { ...headers, 'content-type': 'multipart/byteranges; boundary=7' },
			body: Buffer.from(`${parts.join('')}\r\n--7--\r\n`)
		};
	}
	if (piece && way !== 'range if other')
		return {
			status: 206,
			headers: { ...headers, 'content-range': rangeOf(piece) },
			body: CSV.subarray(piece[0], piece[1] + 1)
		};
	return { status: 200, headers, body: CSV };
}

describe('the judge of answers under load', () => {
	it.each(WAYS)('finds nothing wrong with a right answer: %s', (way) => {
		const asked = ask(way);
		expect(judge(asked, rightAnswer(asked), CSV)).toEqual([]);
	});

	it.each(WAYS)('tells another status and a byte that was altered or added: %s', (way) => {
		const asked = ask(way);
		const right = rightAnswer(asked);
		expect(judge(asked, { ...right, status: 500 }, CSV)).toEqual([expect.stringContaining('status 500')]);
		const longer = Buffer.concat([right.body, Buffer.from('!')]);
		const altered = Buffer.from(right.body);
		const middle = Math.floor(altered.length / 2);
		altered[middle] = (altered[middle] ?? 0) ^ 1;
		// Nothing is promised of the words of a refusal.
		if (way === 'bytes beyond the end') return;
		// Readers of gzip stop at its end: what follows reaches nobody.
		const bodies = [...(way === 'gzip' ? [] : [longer]), ...(right.body.length > 0 ? [altered] : [])];
		for (const body of bodies) expect(judge(asked, { ...right, body }, CSV)).toHaveLength(1);
	});

	it.each([
		['content-type', 'text/plain'],
		['cache-control', 'public, max-age=31536000, immutable'],
		['x-content-type-options', undefined],
		['x-frame-options', 'DENY'],
		['access-control-allow-origin', undefined],
		['vary', undefined],
		['content-encoding', 'br']
	])('tells a wrong %s', (name, value) => {
		const asked = ask('plain');
		const right = rightAnswer(asked);
		const faults = judge(asked, { ...right, headers: { ...right.headers, [name]: value } }, CSV);
		expect(faults).toEqual([expect.stringContaining(name)]);
	});

	it('tells a page that anybody may frame', () => {
		const asked = ask('plain', 'figures/trade/index.html');
		const right = rightAnswer(asked);
		const headers = { ...right.headers, 'content-type': 'text/html; charset=utf-8' };
		const framed = { ...headers, 'content-security-policy': PAGE_HEADER };
		expect(judge(asked, { ...right, headers: framed }, CSV)).toEqual([]);
		expect(judge(asked, { ...right, headers }, CSV)).toEqual([expect.stringContaining('frame-ancestors')]);
	});

	it('reports faults of one sort together, and counts them', () => {
		const outcome = { kind: 'csv', way: 'plain', address: 'a.csv', status: 200, faults: ['vary: none'] } as const;
		const good = { ...outcome, address: 'b.csv', faults: [] };
		expect(reportFaults([outcome, good, outcome])).toBe('2 × csv: vary: none\n    plain: a.csv\n    plain: a.csv');
		expect(reportTable([outcome, good])).toMatch(/^csv +2 +2 +1$/m);
	});
});

describe('what is promised of a file', () => {
	it('goes by its name', () => {
		expect(typeOf('figures/a.csl.json')).toBe('application/json; charset=utf-8');
		expect(() => typeOf('figures/a.exe')).toThrow('nothing is promised');
		expect(cacheOf('embed/fonts/0a.woff2')).toContain('immutable');
		expect(cacheOf('embed/a/index.html')).not.toContain('immutable');
		expect(
			['embed/a/v1/index.html', '404.html', 'oembed/a.json', 'figures/a.csl.json', 'embed.js'].map(kindOf)
		).toEqual(['embed', 'page', 'oembed', 'csl.json', 'embed.js']);
	});
});
