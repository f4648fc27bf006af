/** Rows of units that single trades measure by: engines and cars, property tax. Factors are those of NIST SP 811. */
import type { UnitRow } from './unitRow';

export const TRADE_UNITS = {
	'lb-ft': {
		measured: { dimension: 'torque', factor: 1.3558179483314 },
		written: { after: ' lb·ft' },
		read: { words: 'lb ft, lb.-ft., lb•ft, lb·ft, pound foot, pound feet' }
	},
	Nm: {
		measured: { dimension: 'torque', factor: 1 },
		written: { after: ' Nm' },
		read: { words: 'newton metre(s), newton meter(s)', symbols: 'Nm' }
	},
	PS: {
		measured: { dimension: 'power', factor: 735.49875 },
		written: { after: ' PS' },
		read: { words: 'metric horsepower', symbols: 'PS' }
	},
	rpm: {
		measured: { dimension: 'rotation', factor: 1 },
		written: { after: ' rpm' },
		read: { words: 'rpm' }
	},
	// A gallon’s worth of electricity stands in for the gallon.
	MPGe: {
		measured: { dimension: 'mileage-equivalent', factor: 1 },
		written: { after: ' MPGe' },
		read: { words: 'MPGe' }
	},
	// A thousandth of what a property is worth; the bare word may be a factory: `words/en/mills.ts`.
	mill: {
		measured: { dimension: 'tax-rate', factor: 0.001 },
		written: { after: ' mills of tax', one: ' mill of tax' },
		read: { words: 'mill(s) of tax, tax mill(s)' }
	}
} as const satisfies Record<string, UnitRow>;
