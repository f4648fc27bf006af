/** Stage 6: values computed from claims by the closed set of derivations. Never from other derivations: so no cycle can be. */
import { DERIVATIONS, type DerivationFailure } from '../../quantity/derivations';
import { withReaders } from '../../quantity/personalReading';
import type { Quantity } from '../../quantity/types';
import type { Report } from '../read/files';
import { calendarDate } from './period';
import { show } from '../problems/show';
import type { Parsed } from '../read/records';
import type { ClaimsRecord, DerivationRecord, PeriodRecord } from '../schema/claims';
import type { ClaimDraft, DerivationDraft, Registers } from './drafts';
import type { Period } from '../types';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

export function derivationsOf(
	parsed: Parsed<ClaimsRecord>,
	file: YamlFile,
	registers: Registers,
	report: Report
): DerivationDraft[] {
	return parsed.value.derivations.flatMap((record, item) => {
		const path: Path = ['derivations', parsed.indexOf('derivations', item)];
		const draft = derivationFrom(record, file, path, registers, report);
		if (draft && !registers.evidence.get(record.id)) registers.evidence.set(record.id, draft);
		return draft ? [draft] : [];
	});
}

function derivationFrom(
	record: DerivationRecord,
	file: YamlFile,
	path: Path,
	registers: Registers,
	report: Report
): DerivationDraft | undefined {
	const claims = new Map<string, ClaimDraft>();
	let whole = true;
	for (const [role, id] of Object.entries(record.from)) {
		const claim = inputOf(id, record.id, file, [...path, 'from', role], registers, report);
		if (claim) claims.set(role, claim);
		else whole = false;
	}
	const roles = Object.entries(record.from);
	const again = roles.find(([, id], index) => roles.some(([, other], before) => before < index && other === id));
	if (again) {
		whole = false;
		report({
			at: file.at([...path, 'from', again[0]]),
			code: 'claim-twice',
			message: `${show(again[1])} stands twice, and a value computed from a claim and itself says nothing`,
			expected: 'another claim for each role'
		});
	}
	const period = record.period && periodOf(record.period, file, [...path, 'period'], report);
	const definition = DERIVATIONS[record.kind];
	const refuse = ({ code, message, role }: DerivationFailure): undefined => {
		const at = [...path, 'from', ...(role !== undefined && role in record.from ? [role] : [])];
		report({
			at: code === 'unknown-role' ? file.atKey(at) : file.at(at),
			...{ code, message, expected: rolesOf(record.kind) }
		});
	};
	const fault = definition.rolesFault(Object.keys(record.from));
	if (fault) return refuse(fault);
	if (!whole || (record.period && !period)) return undefined;
	const quantities = Object.fromEntries([...claims].map(([role, claim]): [string, Quantity] => [role, claim.quantity]));
	const outcome = definition.compute(quantities);
	if (!outcome.ok) return refuse(outcome);
	return {
		id: record.id,
		basis: 'derived',
		kind: record.kind,
		inputs: [...claims.values()],
		subject: record.subject,
		measure: record.measure,
		quantity: withReaders(outcome.quantity, Object.values(quantities)),
		formula: outcome.formula,
		...(period ? { period } : {}),
		...(record.caveat === undefined ? {} : { caveat: record.caveat })
	};
}

function inputOf(
	id: string,
	self: string,
	file: YamlFile,
	path: Path,
	registers: Registers,
	report: Report
): ClaimDraft | undefined {
	const { evidence } = registers;
	const found = evidence.get(id);
	if (found?.basis === 'stated') return found;
	if (found?.basis === 'derived' || id === self || registers.derivations.has(id))
		report({
			at: file.at(path),
			code: 'derived-from-derived',
			message: id === self ? `${show(id)} is derived from itself` : `${show(id)} is derived itself`,
			expected: 'a claim: derivations use stated quantities only'
		});
	else if (!evidence.has(id) && !registers.incomplete)
		report({
			at: file.at(path),
			code: 'unknown-claim',
			message: `there is no claim ${show(id)}`,
			expected: 'the id of a claim',
			nearest: evidence.nearest(id)
		});
	return undefined;
}

/** A derivation has no quote of its own: its date needs a reason like any that words do not give. */
function periodOf(record: PeriodRecord, file: YamlFile, path: Path, report: Report): Period | undefined {
	if (record.date !== undefined && !calendarDate(record.date, file, [...path, 'date'], report)) return undefined;
	if (record.words !== undefined) {
		report({
			at: file.at([...path, 'words']),
			code: 'unknown-field',
			message: 'a derivation has no quote in which these words could stand',
			expected: 'label, date and because'
		});
		return undefined;
	}
	if (record.date !== undefined && record.because === undefined) {
		report({
			at: file.at([...path, 'date']),
			code: 'date-without-reason',
			message: `no words give the date ${show(record.date)}`,
			expected: '“because”, with the reason why the date is this one'
		});
		return undefined;
	}
	return { label: record.label, date: record.date, because: record.because };
}

/** What a kind needs, in one line. */
export function rolesOf(kind: DerivationRecord['kind']): string {
	const { roles, unitRule } = DERIVATIONS[kind];
	return `${roles.map((role) => `“${role}”`).join(', ')}; ${unitRule}`;
}
