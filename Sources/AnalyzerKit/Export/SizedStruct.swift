package import CPluginInterface

/// A struct that begins with its size and may grow from version to version.
@unsafe package protocol SizedStruct {
  init()
  var size: UInt32 { get }

  /// Its fields in their order, after the first.
  static var fields: [PartialKeyPath<Self>] { get }
}

extension SizedStruct {
  /// Reads a struct as far as its maker made it; a field that is not wholly within its size is 0 or NULL.
  package init(reading pointer: UnsafePointer<Self>) {
    unsafe self.init()
    let size = unsafe Int(UnsafeRawPointer(pointer).load(as: UInt32.self))
    let known = unsafe Self.lengthOfFields(within: size)
    unsafe withUnsafeMutableBytes(of: &self) { own in
      unsafe own.copyMemory(from: UnsafeRawBufferPointer(start: pointer, count: known))
    }
  }

  private static func lengthOfFields(within size: Int) -> Int {
    let starts = unsafe fields.map { unsafe MemoryLayout<Self>.offset(of: $0) ?? 0 }
    let ends = unsafe starts + [MemoryLayout<Self>.size]
    return ends.last { $0 <= size } ?? 0
  }
}

extension bc_graph: SizedStruct {
  package static var fields: [PartialKeyPath<bc_graph>] {
    unsafe [
      \.vertex_count, \.relation_count, \.either_way, \.along_flow, \.only_along_flow,
      \.along_arrows, \.along_flow_incoming, \.only_along_flow_incoming, \.along_arrows_incoming,
      \.subjects, \.objects, \.relation_flags, \.weights, \.earliest, \.latest, \.ratings,
      \.sources, \.claims, \.relation_kinds, \.relation_kind_names, \.relation_kind_categories,
      \.relation_ids, \.ids, \.names, \.kinds, \.kind_names, \.source_ids, \.source_relations,
      \.entity_claims, \.entity_documents, \.document_ids, \.property_names, \.entity_properties,
      \.property_values, \.property_flags,
    ]
  }
}

extension bc_question: SizedStruct {
  package static var fields: [PartialKeyPath<bc_question>] {
    unsafe [\.entity_count, \.entities, \.settings, \.setting_count, \.thread_count]
  }
}

extension bc_run: SizedStruct {
  package static var fields: [PartialKeyPath<bc_run>] {
    unsafe [
      \.reserved, \.host, \.progress, \.note, \.fail, \.scores, \.partition, \.group, \.path,
      \.columns, \.row, \.answer,
    ]
  }
}

extension bc_plugin: SizedStruct {
  package static var fields: [PartialKeyPath<bc_plugin>] {
    unsafe [\.abi, \.name, \.version, \.analyzers, \.analyzer_count]
  }
}

extension bc_analyzer: SizedStruct {
  package static var fields: [PartialKeyPath<bc_analyzer>] {
    unsafe [
      \.entity_count, \.name, \.summary, \.complexity, \.needs, \.answer, \.setting_count,
      \.analyze, \.settings, \.reference, \.own, \.needs_as_set,
    ]
  }
}

extension bc_setting: SizedStruct {
  package static var fields: [PartialKeyPath<bc_setting>] {
    unsafe [
      \.word_count, \.name, \.help, \.preset, \.least, \.limit, \.least_count, \.most_count,
      \.words,
    ]
  }
}
