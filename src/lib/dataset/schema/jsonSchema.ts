/** JSON Schema of each kind of data file, for editors and documentation; made from the schemas that validate the data. */
import { z } from 'zod';
import { CHART_TYPES, SPECS } from '../../charts/specs';
import { claimsSchema } from './claims';
import { checksSchema } from './checks';
import { datasetSchema } from './dataset';
import { figureSchema } from './figure';
import { sourceSchema } from './source';

type JsonSchema = Record<string, unknown>;

/** By kind of file. What people write is described, not what it becomes; a figure's chart is one of the registered types. */
export function jsonSchemas(): Record<'dataset' | 'source' | 'claims' | 'figure' | 'checks', JsonSchema> {
	const figure = jsonSchemaOf(figureSchema);
	const properties = isObject(figure['properties']) ? figure['properties'] : {};
	return {
		dataset: jsonSchemaOf(datasetSchema),
		source: jsonSchemaOf(sourceSchema),
		claims: jsonSchemaOf(claimsSchema),
		figure: { ...figure, properties: { ...properties, chart: { oneOf: CHART_TYPES.map(chartSchema) } } },
		checks: jsonSchemaOf(checksSchema)
	};
}

function chartSchema(type: (typeof CHART_TYPES)[number]): JsonSchema {
	const { $schema: _, ...schema } = jsonSchemaOf(SPECS[type].schema);
	const properties = isObject(schema['properties']) ? schema['properties'] : {};
	const required = Array.isArray(schema['required']) ? schema['required'] : [];
	return {
		...schema,
		title: type,
		properties: { type: { const: type }, ...properties },
		required: ['type', ...required.map(String)]
	};
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
	return { ...z.toJSONSchema(schema, { io: 'input' }) };
}

function isObject(value: unknown): value is JsonSchema {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
