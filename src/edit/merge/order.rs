//! In which order the things of two sides stand.

use crate::edit::merge::Three;

/// The things of both sides in one order; what both rearranged differently has none. What only one side rearranged
/// stands as that side has it; what came new stands behind what it came behind, ours before theirs.
pub fn order(three: Three<&[usize]>) -> Option<Vec<usize>> {
    let common = |ids: &[usize]| -> Vec<usize> {
        let everywhere = |id: &usize| three.base.contains(id) && three.ours.contains(id) && three.theirs.contains(id);
        ids.iter().copied().filter(everywhere).collect()
    };
    let orders = three.map(common);
    let (frame, other) = if orders.base == orders.theirs || orders.ours == orders.theirs {
        (three.ours, three.theirs)
    } else if orders.base == orders.ours {
        (three.theirs, three.ours)
    } else {
        return None;
    };
    let ours_leads = std::ptr::eq(frame, three.ours);
    let mut out: Vec<usize> = frame.to_vec();
    for (at, id) in other.iter().enumerate() {
        if out.contains(id) {
            continue;
        }
        let before = other[..at].iter().rev().find_map(|known| out.iter().position(|id| id == known));
        let mut place = before.map_or(0, |before| before + 1);
        // Whatever ours has at this place and theirs does not know came first.
        while ours_leads && out.get(place).is_some_and(|next| !other.contains(next)) {
            place += 1;
        }
        out.insert(place, *id);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(base: &[usize], ours: &[usize], theirs: &[usize]) -> Option<Vec<usize>> {
        order(Three { base, ours, theirs })
    }

    #[test]
    fn new_things_stand_behind_what_they_came_behind_and_ours_before_theirs() {
        assert_eq!(merged(&[1, 2], &[1, 2, 3], &[1, 2, 4]), Some(vec![1, 2, 3, 4]));
        assert_eq!(merged(&[1, 2], &[1, 2, 3], &[1, 4, 2]), Some(vec![1, 4, 2, 3]));
        assert_eq!(merged(&[1, 2], &[3, 1, 2], &[4, 1, 2]), Some(vec![3, 4, 1, 2]));
        assert_eq!(merged(&[1, 2], &[1, 2, 3], &[1, 4]), Some(vec![1, 2, 3, 4]));
        assert_eq!(merged(&[], &[1, 2], &[3, 4]), Some(vec![1, 2, 3, 4]));
    }

    #[test]
    fn what_one_side_rearranged_stands_so_and_what_both_did_has_no_order() {
        assert_eq!(merged(&[1, 2, 3], &[3, 1, 2], &[1, 2, 3, 4]), Some(vec![3, 4, 1, 2]));
        assert_eq!(merged(&[1, 2, 3], &[1, 2, 3, 4], &[2, 1, 3]), Some(vec![2, 1, 3, 4]));
        assert_eq!(merged(&[1, 2, 3], &[3, 2, 1], &[2, 1, 3]), None);
    }
}
