/** What is done to the properties of every office document alike. */
import { inPart } from '../zipForm';
import { seen } from '../mutator';

export const MARKS_OF_TWO = seen(
	'marks of two figures',
	inPart(
		'docProps/custom.xml',
		/<Properties[^>]*>/,
		(found) =>
			`${found}<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="90" name="Figure"><vt:lpwstr>another-figure</vt:lpwstr></property>`
	)
);
