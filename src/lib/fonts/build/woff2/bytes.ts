/** Bytes that are written one after the other, in the forms that a WOFF2 has. */

export class Bytes {
	#bytes = Buffer.alloc(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	u8(...values: readonly number[]): void {
		this.#grow(values.length);
		for (const value of values) this.#length = this.#bytes.writeUInt8(value, this.#length);
	}

	/** Of a number below zero, its two’s complement. */
	u16(...values: readonly number[]): void {
		this.#grow(2 * values.length);
		for (const value of values) this.#length = this.#bytes.writeUInt16BE(value & 0xffff, this.#length);
	}

	u32(...values: readonly number[]): void {
		this.#grow(4 * values.length);
		for (const value of values) this.#length = this.#bytes.writeUInt32BE(value, this.#length);
	}

	all(bytes: Uint8Array): void {
		this.#grow(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** UIntBase128: seven bits a byte, the highest first. */
	base128(value: number): void {
		if (value >= 128) this.#sevens(Math.floor(value / 128));
		this.u8(value & 127);
	}

	/** 255UInt16: one byte of most small numbers, two or three of others. */
	short(value: number): void {
		if (value < 253) this.u8(value);
		else if (value < 506) this.u8(255, value - 253);
		else if (value < 762) this.u8(254, value - 506);
		else {
			this.u8(253);
			this.u16(value);
		}
	}

	/** What was written so far: a view, which what is written later may leave behind. */
	get written(): Buffer {
		return this.#bytes.subarray(0, this.#length);
	}

	#sevens(value: number): void {
		if (value >= 128) this.#sevens(Math.floor(value / 128));
		this.u8(128 | (value & 127));
	}

	/** Makes room for so many more. */
	#grow(count: number): void {
		if (this.#length + count <= this.#bytes.length) return;
		const larger = Buffer.alloc(2 * (this.#length + count));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}
