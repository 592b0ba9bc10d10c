//! The bytes that can end a stretch of plain string, found sixty-four at a time.
//!
//! A loop over the bytes of each string would mispredict its end once a string; a mask has no such loop.

/// How many bytes a mask is about.
pub(super) const SIZE: usize = 64;

/// A bit for each byte of the block at `start` that is a quote, a backslash or a control character.
///
/// Bits past the end of the line are set or not: what they point at is no byte.
#[inline]
pub(super) fn specials(bytes: &[u8], start: usize) -> u64 {
    if let Some(block) = bytes[start..].first_chunk() {
        return mask(block);
    }
    let rest = bytes.len() - start;
    // The last sixty-four bytes are one load; those before `start` are shifted out.
    if let Some(block) = bytes.last_chunk() {
        return mask(block) >> (SIZE - rest);
    }
    let mut block = [0; SIZE];
    block[..rest].copy_from_slice(&bytes[start..]);
    mask(&block)
}

/// With the instructions that every x86-64 processor has.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "sse2")]
#[inline]
fn mask_sse2(block: &[u8; SIZE]) -> u64 {
    use std::arch::x86_64::{
        _mm_cmpeq_epi8, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set_epi64x,
        _mm_set1_epi8,
    };

    #[expect(clippy::cast_possible_wrap, reason = "bits, not numbers")]
    let half = |bytes: &[u8; 8]| u64::from_le_bytes(*bytes) as i64;
    let (halves, _) = block.as_chunks::<8>();
    let mut mask = 0;
    for (index, pair) in halves.as_chunks::<2>().0.iter().enumerate() {
        let vector = _mm_set_epi64x(half(&pair[1]), half(&pair[0]));
        let quote = _mm_cmpeq_epi8(vector, _mm_set1_epi8(0x22));
        let backslash = _mm_cmpeq_epi8(vector, _mm_set1_epi8(0x5c));
        let control = _mm_cmpeq_epi8(_mm_min_epu8(vector, _mm_set1_epi8(0x1f)), vector);
        let found = _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), control));
        mask |= u64::from(found.cast_unsigned()) << (16 * index);
    }
    mask
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[expect(unsafe_code, reason = "the language does not know that every x86-64 processor has SSE2")]
fn mask(block: &[u8; SIZE]) -> u64 {
    // SAFETY: SSE2 is part of x86-64.
    unsafe { mask_sse2(block) }
}

/// Eight bytes at a time in plain integers.
#[cfg(not(target_arch = "x86_64"))]
#[inline]
fn mask(block: &[u8; SIZE]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // The high bit of each byte that is zero; exact, as nothing carries from one byte into the next.
    let zero = |word: u64| !(((word & !HIGH) + !HIGH) | word | !HIGH);
    let mut mask = 0;
    for (index, chunk) in block.as_chunks::<8>().0.iter().enumerate() {
        let word = u64::from_le_bytes(*chunk);
        let quote = zero(word ^ (ONES * 0x22));
        let backslash = zero(word ^ (ONES * 0x5c));
        let control = zero(word & (ONES * 0xe0));
        let found = (quote | backslash | control) >> 7;
        // Gathers the lowest bits of the bytes at the top.
        mask |= (found.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * index);
    }
    mask
}
