//! A table → the bytes of a Parquet file, in builds that have it.
//!
//! A column is a number where every value in it is one, and text otherwise: numbers are doubles whether whole or not, so that a
//! column keeps its type when the first half comes along. Nothing of the moment goes in; the same table gives the same bytes.

use anyhow::Result;

use crate::model::sheet::Sheet;

/// Whether this build can write one.
pub const AVAILABLE: bool = cfg!(feature = "parquet");

/// The file, whole.
#[cfg(feature = "parquet")]
pub fn bytes(sheet: &Sheet) -> Result<Vec<u8>> {
    use parquet::data_type::{ByteArrayType, DoubleType};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;
    use std::sync::Arc;

    let columns = columns::of(sheet);
    let properties = WriterProperties::builder().set_created_by("tandem".to_owned()).build();
    let mut out = Vec::new();
    let mut file = SerializedFileWriter::new(&mut out, columns::schema(sheet, &columns)?, Arc::new(properties))?;
    let mut group = file.next_row_group()?;
    for column in &columns {
        // One for each in the schema, in its order.
        let Some(mut next) = group.next_column()? else { break };
        match column {
            columns::Column::Numbers(values, there) => {
                next.typed::<DoubleType>().write_batch(values, Some(there), None)?;
            }
            columns::Column::Texts(values, there) => {
                next.typed::<ByteArrayType>().write_batch(values, Some(there), None)?;
            }
        }
        next.close()?;
    }
    group.close()?;
    file.close()?;
    Ok(out)
}

#[cfg(feature = "parquet")]
mod columns {
    use std::sync::Arc;

    use anyhow::Result;
    use parquet::basic::{LogicalType, Repetition, Type as Physical};
    use parquet::data_type::ByteArray;
    use parquet::schema::types::{Type, TypePtr};

    use crate::model::sheet::{Cell, Sheet};

    /// The values that are there, and for each row whether it has one.
    pub enum Column {
        Numbers(Vec<f64>, Vec<i16>),
        Texts(Vec<ByteArray>, Vec<i16>),
    }

    pub fn of(sheet: &Sheet) -> Vec<Column> {
        (0..sheet.columns.len()).map(|at| column(sheet.rows.iter().filter_map(|row| row.get(at)))).collect()
    }

    fn column<'a>(cells: impl Iterator<Item = &'a Cell> + Clone) -> Column {
        let there = cells.clone().map(|cell| i16::from(!matches!(cell, Cell::Empty))).collect();
        let number = |cell: &Cell| match cell {
            Cell::Whole(number) => Some(*number as f64),
            Cell::Number(number) => Some(*number),
            Cell::Text(_) | Cell::Empty => None,
        };
        let has_text = cells.clone().any(|cell| matches!(cell, Cell::Text(_)));
        let numbers: Vec<f64> = cells.clone().filter_map(number).collect();
        if !has_text && !numbers.is_empty() {
            return Column::Numbers(numbers, there);
        }
        let text = |cell: &Cell| match cell {
            Cell::Whole(number) => Some(number.to_string()),
            Cell::Number(number) => Some(number.to_string()),
            Cell::Text(text) => Some(text.clone()),
            Cell::Empty => None,
        };
        Column::Texts(cells.filter_map(text).map(|text| ByteArray::from(text.into_bytes())).collect(), there)
    }

    pub fn schema(sheet: &Sheet, columns: &[Column]) -> Result<TypePtr> {
        let field = |(name, column): (&String, &Column)| {
            let (physical, logical) = match column {
                Column::Numbers(..) => (Physical::DOUBLE, None),
                Column::Texts(..) => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            };
            let built = Type::primitive_type_builder(name, physical)
                .with_repetition(Repetition::OPTIONAL)
                .with_logical_type(logical)
                .build()?;
            Ok(Arc::new(built))
        };
        let fields = sheet.columns.iter().zip(columns).map(field).collect::<Result<Vec<_>>>()?;
        Ok(Arc::new(Type::group_type_builder(&sheet.name).with_fields(fields).build()?))
    }
}

/// Never called: a build without it says so before.
#[cfg(not(feature = "parquet"))]
pub fn bytes(_: &Sheet) -> Result<Vec<u8>> {
    anyhow::bail!("this build has no Parquet")
}
