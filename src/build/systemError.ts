/** What the system refuses, in words. */
const REASONS: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk is read-only',
	ENOENT: 'there is no such file or folder',
	ENOTDIR: 'a part of its path is a file, and no folder',
	EISDIR: 'it is a folder, and no file',
	ENAMETOOLONG: 'its name is too long',
	ELOOP: 'its links lead in a circle'
};

/** "the disk is full"; the code itself where there are no better words for it. */
export function systemReason(code: string): string {
	return REASONS[code] ?? code;
}

/** One sentence that names the file, where the system does, for an error of the file system; undefined for any other. */
export function explainSystemError(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
	const reason = REASONS[error.code];
	if (reason === undefined) return undefined;
	const path =
		'path' in error && typeof error.path === 'string'
			? `“${error.path.length > 200 ? `${error.path.slice(0, 60)}…` : error.path}”`
			: 'A file';
	return `${path} cannot be read or written: ${reason}.`;
}

/** What went wrong, as a sentence. */
export function messageOf(error: unknown): string {
	return explainSystemError(error) ?? (error instanceof Error ? error.message : String(error));
}

/** Whether a program that was started says that the disk is full; each says it in the words of its own library. */
export function saysDiskFull(output: string): boolean {
	return /ENOSPC|no space left on device/i.test(output);
}
