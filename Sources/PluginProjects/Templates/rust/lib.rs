//! Ranks entities by the number of their relations. Put your own measure in its place.
//!
//! The structs are those of `backchannel_plugin.h`, as far as this plug-in looks at them; each begins with its size, and
//! what lies beyond what is declared here is not looked at.

use std::ffi::{c_char, c_void};
use std::ptr::null;

const ABI: u32 = 1 << 16;
const EITHER_WAY: u64 = 1;
const COUNT: u32 = 2;
const SCORES: u32 = 1;
const DONE: i32 = 0;
const CANCELLED: i32 = 1;

#[repr(C)]
pub struct Rows {
    starts: *const i64,
    heads: *const i32,
    relations: *const i32,
    arc_count: u64,
}

#[repr(C)]
pub struct Graph {
    size: u32,
    vertex_count: u32,
    relation_count: u64,
    either_way: Rows,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub union Number {
    number: f64,
    whole: i64,
    text: *const c_char,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Value {
    kind: u32,
    reserved: u32,
    value: Number,
}

#[repr(C)]
pub struct Setting {
    size: u32,
    word_count: u32,
    name: *const c_char,
    help: *const c_char,
    preset: Value,
    least: f64,
    limit: f64,
    least_count: i64,
    most_count: i64,
    words: *const *const c_char,
}

#[repr(C)]
pub struct Question {
    size: u32,
    entity_count: u32,
    entities: *const i32,
    settings: *const Value,
}

#[repr(C)]
pub struct Run {
    size: u32,
    reserved: u32,
    host: *mut c_void,
    progress: extern "C" fn(*mut c_void, u64, u64) -> i32,
    note: extern "C" fn(*mut c_void, *const c_char),
    fail: extern "C" fn(*mut c_void, *const c_char),
    scores: extern "C" fn(*mut c_void, *const c_char, u32, *const f64, u64),
}

type Analyze = unsafe extern "C" fn(*const Analyzer, *const Graph, *const Question, *const Run) -> i32;

#[repr(C)]
pub struct Analyzer {
    size: u32,
    entity_count: u32,
    name: *const c_char,
    summary: *const c_char,
    complexity: *const c_char,
    needs: u64,
    answer: u32,
    setting_count: u32,
    analyze: Analyze,
    settings: *const *const Setting,
}

#[repr(C)]
pub struct Plugin {
    size: u32,
    abi: u32,
    name: *const c_char,
    version: *const c_char,
    analyzers: *const *const Analyzer,
    analyzer_count: u64,
}

/// What never changes, and so may be shared by threads.
struct Shared<T>(T);
unsafe impl<T> Sync for Shared<T> {}

/// How many relations each entity has; no number where they are fewer than `least`.
fn scores(starts: &[i64], least: i64) -> Vec<f64> {
    starts
        .windows(2)
        .map(|row| row[1] - row[0])
        .map(|count| if count < least { f64::NAN } else { count as f64 })
        .collect()
}

unsafe extern "C" fn analyze(_: *const Analyzer, graph: *const Graph, question: *const Question, run: *const Run) -> i32 {
    let (graph, run) = (&*graph, &*run);
    let total = graph.vertex_count as u64;
    if (run.progress)(run.host, 0, total) != 0 {
        return CANCELLED;
    }
    let starts = std::slice::from_raw_parts(graph.either_way.starts, total as usize + 1);
    let found = scores(starts, (*(*question).settings).value.whole);
    if (run.progress)(run.host, total, total) != 0 {
        return CANCELLED;
    }
    (run.scores)(run.host, c"relations".as_ptr(), COUNT, found.as_ptr(), total);
    DONE
}

static LEAST: Shared<Setting> = Shared(Setting {
    size: size_of::<Setting>() as u32,
    word_count: 0,
    name: c"least".as_ptr(),
    help: c"List entities with at least so many relations.".as_ptr(),
    preset: Value { kind: COUNT, reserved: 0, value: Number { whole: 0 } },
    least: 0.0,
    limit: 0.0,
    least_count: 0,
    most_count: 1_000_000,
    words: null(),
});
static SETTINGS: Shared<[*const Setting; 1]> = Shared([&LEAST.0]);

static ANALYZER: Shared<Analyzer> = Shared(Analyzer {
    size: size_of::<Analyzer>() as u32,
    entity_count: 0,
    name: c"NAME".as_ptr(),
    summary: c"Ranks entities by the number of their relations.".as_ptr(),
    complexity: c"O(V)".as_ptr(),
    needs: EITHER_WAY,
    answer: SCORES,
    setting_count: 1,
    analyze,
    settings: SETTINGS.0.as_ptr(),
});
static ANALYZERS: Shared<[*const Analyzer; 1]> = Shared([&ANALYZER.0]);

static PLUGIN: Shared<Plugin> = Shared(Plugin {
    size: size_of::<Plugin>() as u32,
    abi: ABI,
    name: c"NAME".as_ptr(),
    version: c"0.1.0".as_ptr(),
    analyzers: ANALYZERS.0.as_ptr(),
    analyzer_count: 1,
});

#[no_mangle]
pub extern "C" fn backchannel_plugin(host_abi: u32) -> *const Plugin {
    if host_abi >> 16 == ABI >> 16 {
        &PLUGIN.0
    } else {
        null()
    }
}

#[cfg(test)]
mod tests {
    use super::scores;

    #[test]
    fn entities_with_few_relations_are_left_out() {
        let found = scores(&[0, 1, 3, 4], 2);
        assert!(found[0].is_nan() && found[2].is_nan());
        assert_eq!(found[1], 2.0);
    }
}
