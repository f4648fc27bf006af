import { describe, expect, it } from 'vitest';
import { explainSystemError, saysDiskFull } from '../../../src/build/systemError';

describe('an error of the system', () => {
	it('is told with its file and its reason', () => {
		const full = Object.assign(new Error('x'), { code: 'ENOSPC', path: '/a/b' });
		expect(explainSystemError(full)).toBe('“/a/b” cannot be read or written: the disk is full.');
		const gone = Object.assign(new Error('x'), { code: 'ENOENT', path: '/a' });
		expect(explainSystemError(gone)).toBe('“/a” cannot be read or written: there is no such file or folder.');
		expect(explainSystemError(Object.assign(new Error('x'), { code: 'ERR_X', path: '/a' }))).toBeUndefined();
		expect(explainSystemError(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe(
			'A file cannot be read or written: the disk is full.'
		);
		expect(explainSystemError(new Error('x'))).toBeUndefined();
	});

	it('is found in what another program says', () => {
		expect(saysDiskFull('Caused by:\n    No space left on device (os error 28)')).toBe(true);
		expect(saysDiskFull('ENOSPC: no space left on device, write')).toBe(true);
		expect(saysDiskFull('The figure takes much space.')).toBe(false);
	});
});
