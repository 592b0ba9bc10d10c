//! The bytes that can end a stretch of plain string, found sixty-four at a time.
//!
//! A loop over the bytes of each string would mispredict its end once a string; a mask has no such loop. The same pass sees
//! whether the line is ASCII, as most are, and so UTF-8 without being looked at again.

use std::str::Utf8Error;

/// How many bytes a mask is about.
pub(super) const SIZE: usize = 64;

/// Goes over a line block by block, never back and leaving none out.
pub(super) struct Blocks<'a> {
    bytes: &'a [u8],
    /// Where this block starts.
    start: usize,
    /// What `specials` says.
    specials: u64,
    /// Not zero: a byte up to the end of this block is not ASCII.
    beyond_ascii: u64,
}

/// What is in one block.
struct Found {
    specials: u64,
    beyond_ascii: u64,
}

impl<'a> Blocks<'a> {
    /// At the first block.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let found = at(bytes, 0);
        Self { bytes, start: 0, specials: found.specials, beyond_ascii: found.beyond_ascii }
    }

    /// Where this block starts.
    #[inline]
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// A bit for each byte of this block that is a quote, a backslash or a control character.
    ///
    /// Bits past the end of the line are set or not: what they point at is no byte.
    #[inline]
    pub(super) fn specials(&self) -> u64 {
        self.specials
    }

    /// Goes to the next block; false where there is none.
    #[inline]
    pub(super) fn advance(&mut self) -> bool {
        let next = self.start + SIZE;
        if next >= self.bytes.len() {
            return false;
        }
        self.start = next;
        let found = at(self.bytes, next);
        self.specials = found.specials;
        self.beyond_ascii |= found.beyond_ascii;
        true
    }

    /// The whole line as text.
    ///
    /// # Errors
    /// When it is not valid UTF-8.
    #[inline]
    pub(super) fn text(mut self) -> Result<&'a str, Utf8Error> {
        while self.advance() {}
        if self.beyond_ascii != 0 {
            return std::str::from_utf8(self.bytes);
        }
        #[expect(unsafe_code, reason = "that it is ASCII has been seen in the same pass")]
        // SAFETY: from the first block on, and one after the other, `advance` has gone to all of them, and in none was a byte
        // beyond ASCII; ASCII is UTF-8.
        Ok(unsafe { std::str::from_utf8_unchecked(self.bytes) })
    }
}

/// What is in the block at `start`.
#[inline]
fn at(bytes: &[u8], start: usize) -> Found {
    if let Some(block) = bytes[start..].first_chunk() {
        return find(block);
    }
    let rest = bytes.len() - start;
    // The last sixty-four bytes are one load; those before `start` are shifted out.
    if let Some(block) = bytes.last_chunk() {
        let found = find(block);
        return Found { specials: found.specials >> (SIZE - rest), ..found };
    }
    let mut block = [0; SIZE];
    block[..rest].copy_from_slice(&bytes[start..]);
    find(&block)
}

/// With the instructions that every x86-64 processor has.
#[cfg(target_arch = "x86_64")]
#[inline]
#[expect(unsafe_code, reason = "loads, by instructions that every x86-64 processor has")]
fn find(block: &[u8; SIZE]) -> Found {
    use std::arch::x86_64::{
        _mm_cmpeq_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128,
        _mm_set1_epi8, _mm_setzero_si128,
    };

    // SAFETY: SSE2 is part of x86-64, and each load is of sixteen bytes that are there.
    unsafe {
        let mut specials = 0;
        let mut all = _mm_setzero_si128();
        for (index, quarter) in block.as_chunks::<16>().0.iter().enumerate() {
            let vector = _mm_loadu_si128(quarter.as_ptr().cast());
            let quote = _mm_cmpeq_epi8(vector, _mm_set1_epi8(0x22));
            let backslash = _mm_cmpeq_epi8(vector, _mm_set1_epi8(0x5c));
            let control = _mm_cmpeq_epi8(_mm_min_epu8(vector, _mm_set1_epi8(0x1f)), vector);
            let special = _mm_or_si128(_mm_or_si128(quote, backslash), control);
            let mask = _mm_movemask_epi8(special).cast_unsigned();
            specials |= u64::from(mask) << (16 * index);
            all = _mm_or_si128(all, vector);
        }
        Found { specials, beyond_ascii: u64::from(_mm_movemask_epi8(all).cast_unsigned()) }
    }
}

/// Eight bytes at a time in plain integers.
#[cfg(not(target_arch = "x86_64"))]
#[inline]
fn find(block: &[u8; SIZE]) -> Found {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // The high bit of each byte that is zero; exact, as nothing carries from one byte into the next.
    let zero = |word: u64| !(((word & !HIGH) + !HIGH) | word | !HIGH);
    let mut specials = 0;
    let mut all = 0;
    for (index, chunk) in block.as_chunks::<8>().0.iter().enumerate() {
        let word = u64::from_le_bytes(*chunk);
        let quote = zero(word ^ (ONES * 0x22));
        let backslash = zero(word ^ (ONES * 0x5c));
        let control = zero(word & (ONES * 0xe0));
        let found = (quote | backslash | control) >> 7;
        // Gathers the lowest bits of the bytes at the top.
        specials |= (found.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * index);
        all |= word;
    }
    Found { specials, beyond_ascii: all & HIGH }
}
