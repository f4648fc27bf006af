import { describe, expect, it } from 'vitest';
import { ANY_PATH, withPath } from '../../../../src/build/pages/anyPath';

const PROGRAM = `var base = "${ANY_PATH}"; const page = \`${ANY_PATH}/figures/\${slug}/\`; const appPath = "${ANY_PATH.slice(1)}/_app";`;

describe('a program for any path', () => {
	it.each([
		['', 'var base = ""; const page = `/figures/${slug}/`; const appPath = "_app";'],
		['/a/b', 'var base = "/a/b"; const page = `/a/b/figures/${slug}/`; const appPath = "a/b/_app";']
	])('is put right for %j', (basePath, placed) => {
		expect(withPath(PROGRAM, basePath)).toBe(placed);
	});
});
