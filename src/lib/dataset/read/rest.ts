/** A file whose YAML is broken somewhere: what its schema finds wrong elsewhere in it is told in the same run. */
import type { z } from 'zod';
import { checksSchema } from '../schema/checks';
import { claimsSchema } from '../schema/claims';
import { datasetSchema } from '../schema/dataset';
import { figureSchema } from '../schema/figure';
import { sourceSchema } from '../schema/source';
import { isNewer } from '../schema/editions';
import type { FileKind, Report } from './files';
import { reportIssues, valueAt } from './issues';
import { isRecord } from './plain';
import type { YamlFile } from './yaml/yamlFile';

const SCHEMAS: Readonly<Record<FileKind, z.ZodType>> = {
	dataset: datasetSchema,
	sources: sourceSchema,
	claims: claimsSchema,
	figures: figureSchema,
	checks: checksSchema
};

/**
 * What is missing, or wrong with a group as a whole, is not told: it may stand in the lines that could not be read. Nor is anything
 * compared with words or with other files.
 */
export function reportRest(file: YamlFile, report: Report): void {
	const { data, kind } = file;
	if (!isRecord(data) || isNewer(data)) return;
	const schema = SCHEMAS[kind];
	const issues = schema.safeParse(data).error?.issues ?? [];
	const sure = issues.filter(({ code, path }) => {
		if (code === 'unrecognized_keys') return true;
		const value = valueAt(data, path);
		return value !== undefined && value !== null && !(isRecord(value) && code === 'custom') && code !== 'too_small';
	});
	reportIssues(sure, { schema, data, prefix: [], file }, report);
}
