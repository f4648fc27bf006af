/** What a derivation is: named inputs, a rule for units, and a computation that gives a quantity or says why not. */
import type { DerivationKind } from './derivation';
import { withStyle } from './houseStyle';
import { boundInScale, numberAsSaid } from './said';
import type { Quantity, Relation } from './types';

/** Quantities by the names of their roles. */
export type DerivationInputs = Readonly<Record<string, Quantity | undefined>>;

export type DerivationErrorCode =
	/** A role has no quantity. */
	| 'missing-input'
	/** A role that the kind does not have. */
	| 'unknown-role'
	/** A quantity's unit does not suit its role, or two dimensions are mixed. */
	| 'unit-mismatch'
	/** The divisor may be zero. */
	| 'division-by-zero'
	/** The result cannot be what it stands for: a part above its whole, a base below zero, dates in the wrong order. */
	| 'impossible-result'
	/** The result could be any number, or has no honest short form. */
	| 'unbounded'
	/** A month is asked of a date that names only its year, a day of one that names only its month. */
	| 'date-too-coarse'
	/** The result lies outside of the years 1000 to 2999. */
	| 'date-out-of-range';

export type DerivationFailure = {
	readonly ok: false;
	readonly code: DerivationErrorCode;
	/** For people: what is wrong and what was expected. */
	readonly message: string;
	/** The role that is at fault, where it is one. */
	readonly role?: string;
};

export type DerivationOutcome =
	| {
			readonly ok: true;
			readonly quantity: Quantity;
			/** Numbers as said: "240 ÷ 1.6". Never starts with a sign that a spreadsheet takes for a formula. */
			readonly formula: string;
	  }
	| DerivationFailure;

export interface DerivationDefinition<Kind extends DerivationKind = DerivationKind> {
	readonly kind: Kind;
	/** Names of the inputs that it needs. */
	readonly roles: readonly string[];
	/** Names of inputs that it may have besides. */
	readonly optionalRoles: readonly string[];
	/** What it computes, for documentation. */
	readonly formula: string;
	/** Which units its inputs may have and which one its result has, for documentation. */
	readonly unitRule: string;
	/** What is wrong with the names of the roles alone, whatever plays them. */
	rolesFault(given: readonly string[]): DerivationFailure | undefined;
	compute(inputs: DerivationInputs): DerivationOutcome;
}

/** A definition as its author writes it: roles are types, so that a misspelt one does not compile. */
interface Draft<Kind extends DerivationKind, Role extends string, Extra extends string> {
	readonly kind: Kind;
	readonly roles: readonly Role[];
	readonly optionalRoles?: readonly Extra[];
	readonly formula: string;
	readonly unitRule: string;
	compute(inputs: Readonly<Record<Role, Quantity> & Partial<Record<Extra, Quantity>>>): DerivationOutcome;
}

/** Adds to a draft what all derivations share: every role is there, and no other. */
export function defineDerivation<Kind extends DerivationKind, Role extends string, Extra extends string = never>(
	draft: Draft<Kind, Role, Extra>
): DerivationDefinition<Kind> {
	const { kind, roles, optionalRoles = [], compute } = draft;
	const known: readonly string[] = [...roles, ...optionalRoles];
	const hasRoles = (
		inputs: DerivationInputs
	): inputs is Readonly<Record<Role, Quantity> & Partial<Record<Extra, Quantity>>> =>
		roles.every((role) => inputs[role] !== undefined);
	return {
		...draft,
		optionalRoles,
		rolesFault,
		compute(inputs) {
			const given = Object.keys(inputs).filter((role) => inputs[role] !== undefined || !known.includes(role));
			const fault = rolesFault(given);
			if (fault !== undefined || !hasRoles(inputs)) return fault ?? missingInput(roles);
			const used = Object.values<Quantity | undefined>(inputs);
			return inStyleOf(used, withRoundings(compute(inputs), used));
		}
	};

	function rolesFault(given: readonly string[]): DerivationFailure | undefined {
		const unknown = given.find((role) => !known.includes(role));
		if (unknown !== undefined)
			return fail(
				'unknown-role',
				`“${kind}” has no role “${unknown}”; it has ${known.map(quoted).join(', ')}`,
				unknown
			);
		const missing = roles.filter((role) => !given.includes(role));
		return missing.length === 0 ? undefined : missingInput(missing);
	}

	function missingInput(missing: readonly string[]): DerivationFailure {
		return fail('missing-input', `“${kind}” needs a quantity for ${missing.map(quoted).join(' and ')}`, missing[0]);
	}
}

const BOUNDS: readonly Relation[] = ['over', 'at-least', 'under', 'at-most'];

/**
 * Where the result is a bound, it follows from the ends of its inputs, not from the numbers that the formula names: so the
 * formula tells between which ends a rounded one lies. “At least 45%” is not 80 ÷ 50 − 1, yet 80 ÷ 55 − 1.
 */
function withRoundings(outcome: DerivationOutcome, inputs: readonly (Quantity | undefined)[]): DerivationOutcome {
	if (!outcome.ok || !BOUNDS.includes(outcome.quantity.relation)) return outcome;
	const roundings = inputs.flatMap((input) => {
		if (!input || input.relation !== 'exactly' || input.precision || input.word !== undefined) return [];
		const { lower, upper } = input.interval;
		if (lower === upper || !Number.isFinite(upper - lower)) return [];
		return [`${numberAsSaid(input)} stands for ${boundInScale(lower, input)} to ${boundInScale(upper, input)}`];
	});
	if (roundings.length === 0) return outcome;
	return { ...outcome, formula: `${outcome.formula}, where ${roundings.join(' and ')}` };
}

/** The result is written as its inputs are. */
function inStyleOf(inputs: readonly (Quantity | undefined)[], outcome: DerivationOutcome): DerivationOutcome {
	const style = inputs.find((input) => input?.unit.style)?.unit.style;
	return outcome.ok && style ? { ...outcome, quantity: withStyle(outcome.quantity, style) } : outcome;
}

export function fail(code: DerivationErrorCode, message: string, role?: string): DerivationFailure {
	return { ok: false, code, message, ...(role === undefined ? {} : { role }) };
}

function quoted(name: string): string {
	return `“${name}”`;
}
