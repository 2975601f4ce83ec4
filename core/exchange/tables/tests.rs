use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Result<Table, TableError> {
    read_table(text.as_bytes(), "people.csv", None)
}

fn good(text: &str) -> Table {
    read(text).unwrap()
}

/// Headers and rows as text, for comparing.
fn shown(table: &Table) -> Vec<Vec<String>> {
    let rows = table.rows.iter().map(|row| row.cells.iter().map(Cell::text).collect());
    std::iter::once(table.headers.clone()).chain(rows).collect()
}

fn lines(table: &Table) -> Vec<usize> {
    table.rows.iter().map(|row| row.line).collect()
}

mod csv_files {
    use super::*;

    #[test]
    fn the_delimiter_is_seen_from_the_rows() {
        for (text, is) in [
            ("Name,Hours\nDaan,32\nElif,36\n", Delimiter::Comma),
            ("Naam;Uren\nVisser, Daan;32,5\nDemir, Elif;36,0\n", Delimiter::Semicolon),
            ("Navn\tTimer\nDaan\t37,5\n", Delimiter::Tab),
            ("Naam\nVisser, Daan\nDemir, Elif\n", Delimiter::Comma),
            ("sep=;\r\nName,x;Hours\r\n1,2;3\r\n", Delimiter::Semicolon),
        ] {
            assert_eq!(good(text).format, Format::Csv { delimiter: is, encoding: Encoding::Utf8 }, "{text}");
        }
        assert_eq!(good("Naam\n\"Visser, Daan\"\n").headers, ["Naam"]);
    }

    #[test]
    fn each_encoding_gives_the_same_words() {
        let text = "Navn;Sted\r\nÅse Zoë;Tromsø\r\n";
        let marked = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
        let old = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
        let little: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        for (bytes, is) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked, Encoding::Utf8),
            (old, Encoding::Windows1252),
            (little, Encoding::Utf16),
            (big, Encoding::Utf16),
        ] {
            let table = read_table(&bytes, "people.csv", None).unwrap();
            assert_eq!(shown(&table), [["Navn", "Sted"], ["Åse Zoë", "Tromsø"]]);
            assert!(matches!(table.format, Format::Csv { encoding, .. } if encoding == is), "{is:?}");
        }
    }

    #[test]
    fn lines_are_counted_over_quoted_line_breaks_and_blank_lines() {
        let table = good("Name,Note\n\"Daan\",\"one\ntwo\"\n\n\nElif,x\n , \nGijs,y\n");
        assert_eq!(lines(&table), [2, 6, 8]);
        let table = good("Name,Note\r\n\r\n\"Daan\",\"one\r\ntwo\"\r\nElif,x\r\n");
        assert_eq!(lines(&table), [3, 5]);
        assert_eq!(lines(&good("Name,Note\rDaan,x\rElif,y\r")), [2, 3]);
        assert_eq!(lines(&good("\n\nName,Note\nDaan,x\n")), [4]);
        assert_eq!(lines(&good("sep=,\nName,Note\nDaan,x\n")), [3]);
    }

    #[test]
    fn ragged_rows_are_told_and_kept_as_far_as_they_fit() {
        let table = good("Name,Team,Hours,\nDaan,Noord,32\nElif,Noord\nGijs,Noord,32,,,\nMei,Noord,32,,,x\n");
        assert_eq!(table.headers, ["Name", "Team", "Hours"]);
        assert_eq!(
            table.faults,
            [
                Fault { line: 3, kind: FaultKind::TooFewCells { cells: 2, headers: 3 } },
                Fault { line: 5, kind: FaultKind::TooManyCells { cells: 6, headers: 3 } },
            ]
        );
        assert_eq!(table.rows[1].cell(2), &Cell::Empty);
        assert_eq!(table.rows[3].cells.len(), 3, "what stands past the headers is left out");
    }

    #[test]
    fn a_quotation_mark_that_never_closes_is_told_where_it_opens() {
        let table = good("Name,Team\nDaan,Noord\nElif,\"Noord\nGijs,Noord\n");
        assert_eq!(table.faults, [Fault { line: 3, kind: FaultKind::QuoteNotClosed }]);
        assert!(good("Name,Screen\nDaan,24\"\nElif,x\n").faults.is_empty());
    }

    #[test]
    fn a_title_above_the_headers_is_passed_over() {
        let table = good("Staff list;;\n\nName;Team;Hours\nDaan;Noord;32\nElif;Noord;36\n");
        assert_eq!(table.headers, ["Name", "Team", "Hours"]);
        assert_eq!(lines(&table), [4, 5]);
    }

    #[test]
    fn each_file_that_is_no_table_has_its_own_answer() {
        for text in ["", " \r\n;;\n", "\u{FEFF}"] {
            assert_eq!(read(text), Err(TableError::Empty), "{text:?}");
        }
        for text in ["1042;32,5\n1043;36\n", "Daan,2023-04-01\nElif,2023-05-01\n", ";;\n12;13\n"] {
            assert_eq!(read(text), Err(TableError::NoHeader), "{text:?}");
        }
        for bytes in [
            &b"%PDF-1.7 ..."[..],
            b"<html><table>",
            b"{\"a\": 1}",
            b"Name\0Team",
            b"\x89PNG\r\n\x1a\n\x01\x02\x03\x04",
            b"PK nonsense",
        ] {
            assert!(read_table(bytes, "people.csv", None).is_err());
        }
        assert_eq!(read_table(b"a,b\n1,2\n", "people.pdf", None), Err(TableError::NotATable));
    }

    #[test]
    fn reading_stops_at_the_limits() {
        assert_eq!(read(&"x".repeat(MAX_FILE + 1)), Err(TableError::FileTooLarge));
        assert_eq!(read(&format!("Name\n{}", "x\n".repeat(MAX_ROWS + 1))), Err(TableError::TooManyRows));
        assert_eq!(read(&format!("Name{}", ",x".repeat(MAX_COLUMNS + 1))), Err(TableError::TooManyColumns));
        let wide = format!("Name{}\n", ",x".repeat(150));
        assert_eq!(read(&wide.repeat(MAX_CELLS / 150 + 2)), Err(TableError::TooManyCells));
        assert!(
            read(&format!("Name,Team\nDaan,Noord{}\n", ",".repeat(500))).is_ok(),
            "empty cells at the end cost nothing"
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_table_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = read_table(&bytes, "people.csv", None);
        }

        #[test]
        fn rows_that_are_written_are_the_rows_read(
            cells in prop::collection::vec(prop::collection::vec("[a-zé\"; ,\n]{0,5}x", 3), 1..8),
        ) {
            let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
            writer.write_record(["Name", "Team", "Hours"]).unwrap();
            cells.iter().for_each(|row| writer.write_record(row).unwrap());
            let table = read_table(&writer.into_inner().unwrap(), "people.csv", None).unwrap();
            prop_assert_eq!(&shown(&table)[1..], &cells[..]);
            let mut line = 2;
            for (row, cells) in table.rows.iter().zip(&cells) {
                prop_assert_eq!(row.line, line);
                line += 1 + cells.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
            }
        }
    }
}

mod workbooks {
    use super::*;
    use std::io::{Cursor, Write};
    use zip::{ZipWriter, write::SimpleFileOptions};

    const CONTENT_TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
    const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="DATE1904"/><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/><sheet name="Hidden" sheetId="2" state="hidden" r:id="rId1"/><sheet name="More" sheetId="3" r:id="rId1"/></sheets></workbook>"#;
    const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;

    /// A workbook around the rows of its only sheet. In style 1 numbers are dates, in style 2 lengths of time.
    fn workbook(rows: &str, years_from_1904: bool) -> Vec<u8> {
        let sheet = format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
        );
        let book = WORKBOOK.replace("DATE1904", if years_from_1904 { "1" } else { "0" });
        zipped(&[
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", ROOT),
            ("xl/workbook.xml", &book),
            ("xl/_rels/workbook.xml.rels", RELATIONS),
            ("xl/styles.xml", STYLES),
            ("xl/worksheets/sheet1.xml", &sheet),
        ])
    }

    fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn words(words: &[&str]) -> String {
        words.iter().map(|word| format!(r#"<c t="inlineStr"><is><t>{word}</t></is></c>"#)).collect()
    }

    fn people() -> String {
        let headers = words(&["Name", "Joined", "Hours", "Left"]);
        format!(
            r#"<row r="1">{headers}</row><row r="3"><c r="A3" t="str"><f>B9</f><v>Daan Visser</v></c><c r="B3" s="1"><v>45017</v></c><c r="C3"><v>32.5</v></c><c r="D3" t="e"><v>#N/A</v></c></row><row r="5"><c r="A5" t="str"><v>Elif</v></c><c r="C5" s="2"><v>1.5</v></c></row><row r="6"><c r="A6" s="1"/></row>"#
        )
    }

    fn read(bytes: &[u8]) -> Result<Table, TableError> {
        read_table(bytes, "people.xlsx", None)
    }

    fn day(text: &str) -> Cell {
        Cell::Day(text.parse().unwrap())
    }

    #[test]
    fn cells_are_read_for_what_they_are_and_formulas_by_their_value() {
        let table = read(&workbook(&people(), false)).unwrap();
        assert_eq!(table.format, Format::Xlsx);
        assert_eq!(
            (table.sheets.as_slice(), table.sheet.as_str()),
            (["Staff".to_owned(), "More".to_owned()].as_slice(), "Staff")
        );
        assert_eq!(table.headers, ["Name", "Joined", "Hours", "Left"]);
        assert_eq!(lines(&table), [3, 5], "as the spreadsheet numbers its rows");
        assert_eq!(
            table.rows[0].cells,
            [Cell::Text("Daan Visser".into()), day("2023-04-01"), Cell::Number(32.5), Cell::Error("#N/A".into())]
        );
        assert_eq!(table.rows[1].cells, [Cell::Text("Elif".into()), Cell::Empty, Cell::Text("36:00".into())]);
        assert!(table.faults.is_empty(), "a short row of a workbook is not ragged");
    }

    #[test]
    fn dates_count_from_1904_where_the_workbook_says_so() {
        let table = read(&workbook(&people(), true)).unwrap();
        assert_eq!(table.rows[0].cell(1), &day("2027-04-02"));
    }

    #[test]
    fn a_sheet_is_found_by_its_name() {
        let book = workbook(&people(), false);
        assert_eq!(read_table(&book, "people.xlsx", Some("More")).unwrap().sheet, "More");
        assert_eq!(read_table(&book, "people.xlsx", Some("Hidden")), Err(TableError::SheetMissing("Hidden".into())));
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_before_it_is_read() {
        let full = " ".repeat(MAX_UNPACKED as usize + 1);
        let bomb = zipped(&[("[Content_Types].xml", CONTENT_TYPES), ("xl/media/full.xml", &full)]);
        assert!(bomb.len() < 1024 * 1024, "a small file");
        assert_eq!(read(&bomb), Err(TableError::UnpacksTooLarge));
    }

    #[test]
    fn a_lie_about_the_unpacked_size_is_found_out() {
        let full = " ".repeat(MAX_UNPACKED as usize + 1);
        let mut bomb = zipped(&[("[Content_Types].xml", CONTENT_TYPES), ("xl/media/full.xml", &full)]);
        let truth = (full.len() as u32).to_le_bytes();
        let places: Vec<usize> = bomb.windows(4).enumerate().filter(|(_, w)| *w == truth).map(|(at, _)| at).collect();
        assert!(!places.is_empty());
        for at in places {
            bomb[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
        }
        assert!(matches!(read(&bomb), Err(TableError::UnpacksTooLarge | TableError::Damaged)));
    }

    #[test]
    fn two_far_corners_make_no_gigantic_table() {
        let corners =
            format!(r#"<row r="1">{}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#, words(&["Name"]));
        assert_eq!(read(&workbook(&corners, false)), Err(TableError::TooManyColumns));
        let low =
            format!(r#"<row r="1">{}</row><row r="1048576"><c r="A1048576"><v>1</v></c></row>"#, words(&["Name"]));
        assert_eq!(lines(&read(&workbook(&low, false)).unwrap()), [1_048_576]);
    }

    #[test]
    fn other_formats_are_named() {
        let package: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let old = [0xD0, 0xCF, 0x11, 0xE0, 0, 0];
        assert_eq!(read(&[&old[..], &package].concat()), Err(TableError::Encrypted));
        assert_eq!(read(&old), Err(TableError::OtherFormat("xls")));
        assert_eq!(read(&zipped(&[("mimetype", "x"), ("content.xml", "<x/>")])), Err(TableError::OtherFormat("ods")));
        assert_eq!(
            read(&zipped(&[("[Content_Types].xml", "x"), ("xl/workbook.bin", "x")])),
            Err(TableError::OtherFormat("xlsb"))
        );
        assert_eq!(
            read(&zipped(&[("[Content_Types].xml", "x"), ("word/document.xml", "x")])),
            Err(TableError::NotATable)
        );
        assert_eq!(read(&zipped(&[("readme.txt", "x")])), Err(TableError::NotATable));
        assert_eq!(read(&workbook("", false)), Err(TableError::Empty));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn a_damaged_workbook_is_a_table_or_an_error(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
            let mut book = workbook(&people(), false);
            let place = at.index(book.len());
            book[place] = byte;
            let _ = read(&book);
            let _ = read(&book[..cut.index(book.len())]);
        }

        #[test]
        fn a_sheet_of_any_markup_is_a_table_or_an_error(rows in prop::collection::vec(prop::sample::select(vec![
            "<row r=\"1\">", "</row>", "<row r=\"4294967295\">", "<row r=\"0\">", "<c r=\"A1\">", "<c r=\"ZZZZZZZZ99999999999\">", "<c>", "</c>", "<c t=\"s\">",
            "<v>7</v>", "<v>1e400</v>", "<c s=\"1\"><v>-5</v></c>", "<c s=\"1\"><v>60</v></c>", "<c s=\"1\"><v>9e15</v></c>", "<c s=\"99\"><v>5</v></c>", "<v>", "<f>A1</f>", "<is><t>Name</t></is>",
        ]), 0..12)) {
            let _ = read(&workbook(&rows.concat(), false));
        }
    }
}
