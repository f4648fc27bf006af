/** The logo of a brand: files that are pictures and nothing else, and small enough for every page to ask for. */
import { LogoFault, LOGO_BYTES } from '../brand/logoFault';
import { pathIn, readAtMost, type Place } from '../ports/files';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { BrandRecord } from '../schema/brand';
import type { Logo, LogoFile } from '../types';

/** Undefined if a file is refused, which is reported, and where none is read. */
export function logoOf(
	record: NonNullable<BrandRecord['logo']>,
	yaml: YamlFile,
	{ files, dir }: Place,
	report: Report
): Logo | undefined {
	const { readLogo } = files;
	if (!readLogo) return undefined;
	const read = (theme: 'light' | 'dark', file: string): LogoFile | undefined => {
		const kind = file.endsWith('.svg') ? 'svg' : 'png';
		const refuse = (message: string, expected: string, code = 'brand-logo') =>
			void report({
				at: yaml.at(['brand', 'logo', theme]),
				code,
				message: `brand.logo.${theme}: “${file}” ${message}`,
				expected
			});
		const path = pathIn(dir, file);
		const found = readAtMost(files, path, LOGO_BYTES);
		if ('refused' in found) {
			if (found.tooLarge)
				refuse(`is too large: ${found.refused}`, `at most ${LOGO_BYTES} bytes: every page asks for it`);
			else refuse(`cannot be read: ${found.refused}`, 'a file of the dataset’s folder', 'missing-file');
			return undefined;
		}
		if (files.leadsOut(path, dir)) {
			refuse('is a link that leads out of the dataset’s folder', 'a file of the dataset’s folder');
			return undefined;
		}
		try {
			return { file, kind, ...readLogo(found.bytes, kind) };
		} catch (error) {
			if (!(error instanceof LogoFault)) throw error;
			refuse(error.message, error.expected);
			return undefined;
		}
	};
	const light = read('light', record.light);
	const dark = record.dark === undefined ? undefined : read('dark', record.dark);
	return light && { light, ...(dark && { dark }) };
}
