/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** K-07: what the vault rests on gives the answers of the standards. */
class KnownAnswersTest {

    private static final HexFormat HEX = HexFormat.of();

    /** McGrew and Viega, The Galois/Counter Mode of Operation, test case 16. */
    @Test
    void aesGcm() throws Exception {
        var key = AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(32)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(secret("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"))
                .build();
        byte[] plaintext = handle(KeysetHandle.importKey(key))
                .getPrimitive(TinkConfig2026.get(), Aead.class)
                .decrypt(
                        HEX.parseHex("cafebabefacedbaddecaf888"
                                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                + "76fc6ece0f4e1768cddf8853bb2d551b"),
                        HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        assertThat(HEX.formatHex(plaintext))
                .isEqualTo("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    }

    /** RFC 4231, test case 1. */
    @Test
    void hmac() throws Exception {
        var key = HmacPrfKey.builder()
                .setParameters(HmacPrfParameters.builder()
                        .setKeySizeBytes(20)
                        .setHashType(HmacPrfParameters.HashType.SHA256)
                        .build())
                .setKeyBytes(secret("0b".repeat(20)))
                .build();
        byte[] value = handle(KeysetHandle.importKey(key))
                .getPrimitive(TinkConfig2026.get(), PrfSet.class)
                .computePrimary("Hi There".getBytes(StandardCharsets.US_ASCII), 32);
        assertThat(HEX.formatHex(value)).isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }

    /** RFC 8032, 7.1, test 1. */
    @Test
    void ed25519() throws Exception {
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        var key = new SigningKey(
                factory.generatePrivate(new PKCS8EncodedKeySpec(HEX.parseHex("302e020100300506032b657004220420"
                        + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))),
                factory.generatePublic(new X509EncodedKeySpec(HEX.parseHex("302a300506032b6570032100"
                        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))));
        assertThat(HEX.formatHex(key.sign(new byte[0])))
                .isEqualTo("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                        + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    private static SecretBytes secret(String hex) {
        return SecretBytes.copyFrom(HEX.parseHex(hex), InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle handle(KeysetHandle.Builder.Entry entry) throws Exception {
        return KeysetHandle.newBuilder()
                .addEntry(entry.withRandomId().makePrimary())
                .build();
    }
}
