/** The fonts of a dataset's brand, as far as they can be used: what is wrong with others is said when the dataset is read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readBrandFonts, REPLACED } from '../../lib/dataset/brand/fonts';
import type { BrandFont } from '../../lib/dataset/brand/fontTypes';
import { disk } from '../../lib/dataset/ports/disk';
import { brandSchema } from '../../lib/dataset/schema/brand';
import type { Families } from '../../lib/fonts/builtMetrics';
import { FACE_NAMES, type FontRole } from '../../lib/fonts/role';

export interface BrandFaces {
	readonly faces: Readonly<Partial<Record<FontRole, BrandFont>>>;
	/** Undefined where all families are the house's. */
	readonly families?: Families;
}

/** @param dataDir the dataset's folder */
export function brandFaces(dataDir: string): BrandFaces {
	const path = join(dataDir, 'dataset.yaml');
	const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
	if (!/^\s+fonts:/m.test(text)) return { faces: {} };
	const data: unknown = parse(text, { logLevel: 'silent' });
	const brand = typeof data === 'object' && data !== null && 'brand' in data ? data.brand : undefined;
	const record = brandSchema.safeParse(brand).data?.fonts;
	if (!record) return { faces: {} };
	const { fonts, faults } = readBrandFonts(record, { files: disk, dir: dataDir }, new Map());
	if (faults.length > 0 || fonts.length === 0) return { faces: {} };
	return {
		faces: Object.fromEntries(fonts.map((font) => [font.role, font])),
		families: Object.fromEntries(
			Object.values(REPLACED).flatMap((house) => {
				const own = fonts.find(({ role }) => FACE_NAMES[role].family === house);
				return own ? [[house, own.family] as const] : [];
			})
		)
	};
}

/** What the built fonts depend on; nothing where a dataset has none of its own. */
export function brandDigest({ faces }: BrandFaces): (string | Uint8Array)[] {
	return Object.values(faces).flatMap(({ role, family, bytes }) => [`${role} ${family}`, bytes]);
}

/** What a role is set in: the brand's font, or the house's typeface. */
export function typefaceOf(
	role: FontRole,
	typefaces: Readonly<Record<FontRole, Buffer>>,
	{ faces }: BrandFaces
): { readonly bytes: Buffer; readonly weight?: number } {
	const own = faces[role];
	if (!own) return { bytes: typefaces[role] };
	return { bytes: Buffer.from(own.bytes), ...(own.isVariable && { weight: FACE_NAMES[role].weight }) };
}
