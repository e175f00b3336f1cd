import EntityGraph
import Testing

@testable import MappingFiles

/// First mappings of tables whose persons have first and last names in columns of their own.
@Suite struct SuggestedPersonTests {
  private func suggested(_ table: String) throws -> MappingReading {
    try MappingReading(suggestedMapping(of: table), table)
  }

  @Test(arguments: [
    "First Name,Last Name", "Given names;Surname", "first_name,last_name", "firstName,lastName",
    "Vorname;Nachname", "NAMEFIRST,NAMELAST", "Vorname;Name", "prénom;nom",
    "Prénoms;Nom de famille", "Nombre,Apellidos",
    "Nome,Cognome", "Voornaam;Achternaam", "Imię;Nazwisko", "Имя;Фамилия",
  ])
  func bothNamesAreOfOnePerson(header: String) throws {
    let separator = header.contains(";") ? ";" : ","
    let reading = try suggested(
      "\(header)\(separator)age\nMira\(separator)Halden\(separator)7\nTomas\(separator)Velk\(separator)8\n"
    )
    #expect(reading.entities == ["Mira Halden person Mira Halden", "Tomas Velk person Tomas Velk"])
    #expect(
      reading.claims == ["Mira Halden age 7 at line 2", "Tomas Velk age 8 at line 3"])
  }

  @Test(arguments: ["Last Name,Company", "First Name,Company", "Name,Age", "nom,siren"])
  func halfANameIsNoPerson(header: String) throws {
    let draft = try suggestedMapping(of: "\(header)\nOrlan,Kestrel\nQuay,Vasel\n")
    #expect(!draft.contains("together"))
  }

  @Test func aNumberTellsEmployeesApart() throws {
    let reading = try suggested(
      """
      Employee No,First Name,Middle Name,Last Name,Date of Birth,Email
      E1,Mira,A.,Halden,1970-05-12,m@orlan.example
      E2,Mira,,Halden,1981-01-30,h@orlan.example
      """)
    #expect(reading.entities == ["E1 person Mira A. Halden", "E2 person Mira Halden"])
    #expect(
      reading.claims == [
        "E1 birth-date 1970-05-12 at line 2", "E2 birth-date 1981-01-30 at line 3",
      ])
    #expect(
      reading.batch.entities.map(\.externalIDs) == [
        ["mailto:m@orlan.example"], ["mailto:h@orlan.example"],
      ])
  }

  @Test(
    arguments: [
      (
        """
        Company Number,Company Name,Director First Name,Director Surname,Role,Appointed On,Resigned On
        01234567,ORLAN LTD,Mira,HALDEN,Director,2019-04-02,
        01234567,ORLAN LTD,Tomas,VELK,Secretary,2019-04-02,2021-06-30
        """, "01234567", "HALDEN", "VELK", "secretary-of"
      ),
      (
        """
        Firma;Vorname;Nachname;Funktion;von;bis
        Orlan GmbH;Mira;Halden;Geschäftsführer;02.04.2019;
        Orlan GmbH;Tomas;Velk;Prokurist;02.04.2019;30.06.2021
        """, "Orlan GmbH", "Halden", "Velk", "represents"
      ),
      (
        """
        dénomination;prénom;nom;fonction;date de nomination;date de fin
        ORLAN SA;Mira;Halden;Président;2 avril 2019;
        ORLAN SA;Tomas;Velk;Directeur général;2 avril 2019;30 juin 2021
        """, "ORLAN SA", "Halden", "Velk", "directs"
      ),
      (
        """
        Empresa,Nombre,Apellidos,Cargo,Fecha de alta,Fecha de baja
        Orlan SL,Mira,Halden,Administradora,2 de abril de 2019,
        Orlan SL,Tomas,Velk,Apoderado,2 de abril de 2019,30 de junio de 2021
        """, "Orlan SL", "Halden", "Velk", "represents"
      ),
    ])
  func officersHaveTheirOfficesInCompanies(
    table: String, company: String, first: String, second: String, kind: String
  ) throws {
    #expect(
      try suggested(table).claims == [
        "Mira \(first) directs \(company) [2019-04-02/] at line 2",
        "Tomas \(second) \(kind) \(company) [2019-04-02/2021-06-30] at line 3",
      ])
  }
}
