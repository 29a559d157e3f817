/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K-06: with a key missing or wrong nothing opens, the message says which and has its number, and no key is made anew. */
class KeysMissingTest {

    private static final String EPOCH = "epoch-00001-20270301T030000Z.json";

    @TempDir
    Path folder;

    private DataSource keystore;
    private KeyPlace keys;

    @BeforeEach
    void somebodyHasAKey() throws Exception {
        keystore = TestKeystore.empty();
        keys = TestKeystore.keys(folder);
        Vault.open(keys.open(), keystore).createKey(new UUID(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "root.p12, LUWTE01003",
        "index.json, LUWTE01006",
        "evidence.json, LUWTE01006",
        "audit.key, LUWTE01006",
        "audit.pem, LUWTE01006",
        "erased.txt, LUWTE01006",
        EPOCH + ", LUWTE01008"
    })
    void aMissingFileStopsTheStartAndIsNotMadeAnew(String name, String number) throws IOException {
        Files.delete(keys.directory().resolve(name));
        Set<String> before = files();

        assertRefused(keys, number);

        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"root.p12", "index.json", "evidence.json", "audit.key", "audit.pem", EPOCH})
    void aFileOfAnotherInstallationStopsTheStart(String name) throws Exception {
        KeyPlace others = TestKeystore.keys(folder.resolve("others"));
        Files.copy(
                others.directory().resolve(name), keys.directory().resolve(name), StandardCopyOption.REPLACE_EXISTING);

        assertRefused(keys, "LUWTE01007");
    }

    @Test
    void aWholeSetOfKeysOfAnotherDatabaseStopsTheStart() throws Exception {
        assertRefused(TestKeystore.keys(folder.resolve("others")), "LUWTE01009");
    }

    @Test
    void aWrongPasswordStopsTheStartAndIsNotTold() {
        assertThatExceptionOfType(KeysMissing.class)
                .isThrownBy(() -> TestKeystore.place(folder, "wrong secret").open())
                .withMessageStartingWith("LUWTE01004")
                .satisfies(e -> assertThat(everythingSaid(e)).doesNotContain("wrong secret", "correct horse"));
    }

    @Test
    void aDamagedStoreStopsTheStart() throws IOException {
        Files.writeString(keys.rootStore(), "nothing");
        assertRefused(keys, "LUWTE01004");
    }

    @ParameterizedTest
    @CsvSource({KeyPlace.DIRECTORY, KeyPlace.PASSWORD})
    void aMissingSettingIsNamed(String name) {
        Map<String, String> settings = Stream.of(KeyPlace.DIRECTORY, KeyPlace.PASSWORD)
                .filter(setting -> !setting.equals(name))
                .collect(Collectors.toMap(setting -> setting, setting -> "x"));
        assertThatExceptionOfType(KeysMissing.class)
                .isThrownBy(() -> KeyPlace.of(settings))
                .withMessageStartingWith("LUWTE01002")
                .withMessageContaining(name);
    }

    @Test
    void theStoreOfTheRootKeyMayLieElsewhere() throws Exception {
        Path elsewhere = folder.resolve("safe").resolve("root.p12");
        Files.createDirectory(elsewhere.getParent());
        Files.move(keys.rootStore(), elsewhere);

        KeyPlace apart = KeyPlace.of(Map.of(
                KeyPlace.DIRECTORY, keys.directory().toString(),
                KeyPlace.ROOT_STORE, elsewhere.toString(),
                KeyPlace.PASSWORD, keys.password()));

        assertThat(Vault.open(apart.open(), keystore).of("subject", "x")).hasSize(32);
    }

    @Test
    void aRootKeyThatIsMadeElsewhereIsItsOwnersAlone() throws Exception {
        KeyPlace apart = new KeyPlace(folder.resolve("apart"), folder.resolve("root.p12"), keys.password());
        apart.create(Clock.systemUTC());

        assertThat(Files.getPosixFilePermissions(apart.rootStore()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(apart.directory()).isNotEmptyDirectory().isDirectoryNotContaining("glob:**root*");
        assertThat(apart.open().evidence()).isNotNull();
    }

    /** So that it can be tried again once the safe is mounted. */
    @Test
    void whereTheRootKeyCannotBeKeptNothingIsLeftBehind() {
        KeyPlace apart = new KeyPlace(folder.resolve("apart"), folder.resolve("none/root.p12"), keys.password());

        assertThatThrownBy(() -> apart.create(Clock.systemUTC())).isInstanceOf(NoSuchFileException.class);

        assertThat(apart.directory()).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"root.p12", "index.json", "evidence.json", "audit.key", "audit.pem", "erased.txt", EPOCH})
    void noKeysAreMadeBesideOthersWhenOneIsMissing(String name) throws IOException {
        Files.delete(keys.directory().resolve(name));
        Map<String, String> before = contents();

        assertThatThrownBy(() -> keys.create(Clock.systemUTC())).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(contents()).isEqualTo(before).doesNotContainKey(name);
    }

    @Test
    void noKeysAreMadeWhenOnlyTheRootKeyIsThere() throws IOException {
        byte[] root = Files.readAllBytes(keys.rootStore());
        KeyPlace apart = new KeyPlace(folder.resolve("empty"), keys.rootStore(), keys.password());

        assertThatThrownBy(() -> apart.create(Clock.systemUTC())).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(apart.directory()).isEmptyDirectory();
        assertThat(keys.rootStore()).hasBinaryContent(root);
    }

    @Test
    void keyFilesAreNeverOverwrittenAndOnlyTheirOwnerReadsThem() throws IOException {
        assertThatThrownBy(() -> keys.create(Clock.systemUTC())).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> keys.open().epochs().begin(1, TestKeystore.DAY_0))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files())
                .containsExactly(
                        "audit.key", "audit.pem", EPOCH, "erased.txt", "evidence.json", "index.json", "root.p12");
        for (String name : files()) {
            assertThat(Files.getPosixFilePermissions(keys.directory().resolve(name)))
                    .as(name)
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(Files.getPosixFilePermissions(keys.directory()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void noKeyFileOpensWithoutTheRootKey() throws IOException {
        for (String name : List.of("index.json", "evidence.json", "audit.key", EPOCH)) {
            assertThat(Files.readString(keys.directory().resolve(name)))
                    .as(name)
                    .doesNotContain("keyData", "PRIVATE");
        }
        assertThat(keys).asString().doesNotContain(keys.password());
    }

    private void assertRefused(KeyPlace place, String number) {
        assertThatExceptionOfType(KeysMissing.class)
                .isThrownBy(() -> Vault.open(place.open(), keystore))
                .withMessageStartingWith(number)
                .withMessageContaining("docs/operations/keys.md");
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> entries = Files.list(keys.directory())) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : files()) {
            byte[] bytes = Files.readAllBytes(keys.directory().resolve(name));
            contents.put(name, HexFormat.of().formatHex(bytes));
        }
        return contents;
    }

    private static String everythingSaid(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining("\n"));
    }
}
